/// An interrupt on its way to local APICs (Intel SDM vol. 3A §11.6.1, the fields of ICR).
struct InterruptMessage: Sendable, Equatable {
  /// How it is delivered.
  enum Mode: UInt8, Sendable {
    case fixed, lowestPriority, systemManagement, reserved, nonMaskable, initialise, startUp, external
  }

  var vector: UInt8
  var mode: Mode
  var isLogical: Bool
  var isLevel: Bool
  /// 8 bits, or 32 where `isWide`.
  var destination: UInt32
  /// Sent in x2APIC mode: the destination has 32 bits.
  var isWide: Bool

  /// True where every local APIC is meant.
  var isBroadcast: Bool { destination == (isWide ? 0xFFFF_FFFF : 0xFF) }
}

/// To whom ICR sends (bits 19:18).
enum InterruptShorthand: UInt8, Sendable { case none, own, all, others }

/// What writing a register of a local APIC asks of the rest of the machine.
enum LocalAPICRequest: Sendable, Equatable {
  case nothing
  case send(InterruptMessage, InterruptShorthand)
  /// The end of a level-triggered interrupt: I/O APICs are told its vector.
  case endOfInterrupt(UInt8)
}
