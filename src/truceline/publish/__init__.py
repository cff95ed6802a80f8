"""The record as pages and files that people can read, cite and pass on.

Comes in: coded articles, the codebook and what could not be read, in one frozen record.
Goes out: files. It asks nothing of the network, of the clock or of a store, and it adds
nothing that the record does not say. ``truceline.publish.site.publish_site`` writes the
site; this package imports nothing by itself, so that exports stay quick to start.
"""
