"""The calls of each service of the contract."""
