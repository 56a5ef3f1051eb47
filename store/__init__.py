"""What is known: how a briefing is filled, kept and found. Knows nothing of the screen."""
