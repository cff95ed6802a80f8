"""The learned reader of words: what a small trained model takes each word to announce."""
