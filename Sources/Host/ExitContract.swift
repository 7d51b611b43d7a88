/// What userspace may rely on while it answers an exit of a plain guest: where RIP, the count, the pointers and RAX are,
/// and what becomes of them when the guest goes on. The document "What userspace sees at an exit" has the tables.
///
/// A contract concerns what userspace answers. What a device of the machine answers has none.
@frozen public struct ExitContract: Sendable, Equatable {
  /// How IN and OUT go.
  @frozen public enum FastPath: UInt8, Sendable {
    /// None: they go through the emulation that strings go through.
    case none
    /// RIP stays at the instruction; the completion is dropped where userspace has moved the linear RIP.
    case checked
    /// RIP is after the instruction before userspace sees the exit; IN writes RAX whatever RIP says by then.
    case advanced
    /// RIP stays at the instruction, and its length is added to whatever RIP says by then.
    case unchecked
  }

  /// How IN and OUT go.
  public var fastPath: FastPath
  /// OUT to port 7Eh moves RIP before userspace sees the access (KVM_X86_QUIRK_OUT_7E_INC_RIP, on by default).
  public var advancesBeforePort7E: Bool
  /// What goes through the emulation has the habits of KVM's: a write is finished before userspace sees it, and its step
  /// is lost; a repeated INS reads ahead; userspace that writes registers meanwhile does not keep RIP.
  public var emulatesAsKVM: Bool

  /// A contract from its parts.
  @inlinable public init(
    fastPath: FastPath = .checked, advancesBeforePort7E: Bool = true, emulatesAsKVM: Bool = false
  ) {
    self.fastPath = fastPath
    self.advancesBeforePort7E = advancesBeforePort7E
    self.emulatesAsKVM = emulatesAsKVM
  }

  /// KVM from 432baf60eee3 (2018, IN) to 45def77ebf79 (2019): IN and OUT have moved RIP when userspace sees them.
  @inlinable public static var kvm2018: ExitContract {
    ExitContract(fastPath: .advanced, advancesBeforePort7E: false, emulatesAsKVM: true)
  }
  /// KVM since 45def77ebf79, with its quirk at port 7Eh.
  @inlinable public static var kvm2019: ExitContract { ExitContract(fastPath: .checked, emulatesAsKVM: true) }
  /// KVM where everything goes through its instruction emulator, as measured on Linux 6.18.
  @inlinable public static var kvmEmulator: ExitContract {
    ExitContract(fastPath: .none, advancesBeforePort7E: false, emulatesAsKVM: true)
  }
  /// This machine's own: RIP and every register are those of the beginning until the access is complete, one element at a
  /// time, and no step is lost.
  @inlinable public static var precise: ExitContract { ExitContract(fastPath: .checked, advancesBeforePort7E: false) }
  /// KVM before 0967b7bf1c22 (2007): skips without a look at where RIP is by then. Only to show what that did.
  package static var deferredUnchecked: ExitContract {
    ExitContract(fastPath: .unchecked, advancesBeforePort7E: false, emulatesAsKVM: true)
  }

  /// Those that can be chosen by name.
  public static var named: [(name: String, contract: ExitContract)] {
    [("kvm-2018", .kvm2018), ("kvm-2019", .kvm2019), ("kvm-emulator", .kvmEmulator), ("precise", .precise)]
  }

  /// The contract of this name, or `nil`.
  public init?(name: String) {
    guard let found = Self.named.first(where: { $0.name == name }) else { return nil }
    self = found.contract
  }
}

/// Which single steps an exit has swallowed.
@frozen public enum LostStep: UInt8, Sendable {
  /// None.
  case none
  /// The host's: its debug exit was overwritten by the I/O exit.
  case host
  /// The guest's #DB as well.
  case both
  /// None, but the host's debug exit has overwritten the I/O exit: userspace never sees the access.
  case access
}
