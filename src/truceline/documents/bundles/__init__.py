"""Files in which a news database exports many articles -> those articles.

How such files are laid out is data: one YAML file for each layout, in ``layouts/`` or in a
study's own folder.
"""
