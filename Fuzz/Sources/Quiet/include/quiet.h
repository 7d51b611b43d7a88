// Nothing to call: the linker finds what it needs.
