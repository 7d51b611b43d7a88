import Guest

/// The #VC handlers beside a guest: this library's, and KVM's hypercalls whole.
enum HostedVCHandlers: VCHandlerTable {
  typealias Hypercall = VCKVMHypercall
}

/// The #VE handlers beside a guest: this library's, and one for VMCALL, which a guest that knows nothing of TDX may execute.
enum HostedVEHandlers: VEHandlerTable {
  typealias Hypercall = VEHypercall
}
