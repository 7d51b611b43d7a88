public import X86
