"""Pictures of the briefing: the world map, the timeline, the matrix, and what one said over time."""
