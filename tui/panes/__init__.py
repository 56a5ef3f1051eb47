"""One file a pane, and the list that they share."""
