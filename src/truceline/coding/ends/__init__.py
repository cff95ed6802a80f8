"""Who stands at the two ends of an act, weighed among all whom the article names."""
