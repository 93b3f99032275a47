"""The text layer: pure functions, text in, mentions out, one folder a dimension."""
