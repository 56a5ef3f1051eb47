"""What a person sees and touches."""

import os

# Textual reads it when it is first imported: how long a second frame waits behind the first. At its own 60
# a second, what a key finds would be drawn some 16 ms after the letter itself.
os.environ.setdefault("TEXTUAL_FPS", "120")
