/// Who keeps what from whom: the models of silicon that a guest can run on.
@frozen public enum Confinement: UInt8, Sendable, CaseIterable {
  /// Bare metal: nothing exits, the processor drives the buses itself.
  case none
  /// A plain guest of Intel VMX.
  case vmx
  /// A plain guest of AMD SVM.
  case svm
  /// An AMD SEV-ES guest.
  case sevES
  /// An Intel TDX guest.
  case tdx
}

/// Who handles a confidential guest's #VC and #VE.
@frozen public enum HandlerPlacement: UInt8, Sendable {
  /// The guest's own code, through its IDT.
  case own
  /// The `Guest` target, outside the guest.
  case hosted
}
