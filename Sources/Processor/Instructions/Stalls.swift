import X86

/// Ticks of the time-stamp counter that a slow instruction takes beyond the one of every instruction: orders of magnitude
/// that hold for today's processors and for guests of a hypervisor, the same in all models. Loops that wait or measure
/// then take a time that a person has, too.
enum Stall {
  /// CPUID serialises, and under any hypervisor it leaves the guest.
  static let cpuid: UInt64 = 500
  /// A write to CR0, CR3 or CR4 serialises and drops translations.
  static let controlRegister: UInt64 = 200
  /// CR8, which is the local APIC's.
  static let taskPriority: UInt64 = 50
  /// WRMSR serialises.
  static let wrmsr: UInt64 = 200
  /// PAUSE, as since Skylake.
  static let pause: UInt64 = 100
}

extension CPU {
  /// Lets time pass: the time-stamp counter goes on, the machine learns of it when the block is left.
  func stall(_ ticks: UInt64) {
    guard hot.countsStalls else { return }
    hot.stalledTicks &+= ticks
    hot.system.tscOffset &+= ticks
    hot.attention.insert(.stalled)
  }
}
