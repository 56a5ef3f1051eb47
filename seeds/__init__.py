"""The sample dispatch, written by us, with its reading; see `seeds/build.py`."""
