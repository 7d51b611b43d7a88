public import X86

/// The fixed power-management registers of ACPI, 600h–60Bh (ACPI 6.5 §4.8.3): event status and enable at 0 and 2, control
/// at 4, the timer of 24 bits at 8. ACPI mode is always on.
public struct PowerManagement: PortDevice {
  /// The timer is read as a dword.
  public static var widestAccess: Width { .dword }
  /// The first port.
  public static let firstPort: UInt16 = 0x600
  /// SLP_TYP of S3, as the DSDT names it.
  static let suspendType: UInt16 = 1
  /// SLP_TYP of S5, as the DSDT names it.
  static let powerOffType: UInt16 = 0

  private var status: UInt16 = 0
  private var enable: UInt16 = 0
  private var control: UInt16 = 0
  /// The timer's most significant bit when its change was last looked for.
  private var topBit = false

  /// Registers after reset.
  public init() {}

  /// The level of the system control interrupt, IRQ 9.
  public var interruptLine: Bool { status & enable & Self.eventBits != 0 }

  /// The timer's 24 bits after `ticks`.
  static func timer(_ ticks: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: GuestTime.count(GuestTime.powerManagementTimerFrequency, after: ticks)) & 0xFF_FFFF
  }

  /// The real-time clock's alarm went off.
  mutating func noteAlarm() { status |= 1 << 10 }

  /// The machine wakes from a sleep.
  mutating func noteWake() { status |= 1 << 15 }

  /// True where the alarm may end a sleep.
  var wakesByAlarm: Bool { enable & 1 << 10 != 0 }

  /// Reads a register without regard to time: the timer stands at 0.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { read(at: offset, width, now: 0) }

  mutating func read(at offset: UInt16, _ width: Width, now: UInt64) -> DeviceAnswer {
    noteTimer(now)
    let registers: UInt64
    switch offset & ~3 {
    case 0: registers = UInt64(status) | UInt64(enable) << 16
    // SCI_EN.
    case 4: registers = UInt64(control | 1)
    case 8: registers = UInt64(Self.timer(now))
    default: return .notMine
    }
    return .value(registers >> UInt64((offset & 3) * 8) & width.mask)
  }

  /// Writes a register. Status bits are cleared by ones; SLP_EN acts and is not kept.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    let shift = UInt32(offset & 3) * 8
    let mask = UInt32(truncatingIfNeeded: width.mask) << shift
    let written = value << shift & mask
    switch offset & ~3 {
    case 0:
      status &= ~UInt16(truncatingIfNeeded: written)
      let old = UInt32(enable) << 16
      enable = UInt16(truncatingIfNeeded: (old & ~mask | written) >> 16) & Self.eventBits
    case 4:
      let new = UInt16(truncatingIfNeeded: UInt32(control) & ~mask | written)
      control = new & 0x1C06
      guard new & 1 << 13 != 0, mask & 1 << 13 != 0 else { return .done }
      switch new >> 10 & 7 {
      case Self.powerOffType: return .signal(.powerOff)
      case Self.suspendType: return .signal(.suspend)
      default: break
      }
    case 8: break
    default: return .notMine
    }
    return .done
  }

  /// TMR_STS is set whenever the timer's most significant bit changes (§4.8.3.1.1).
  private mutating func noteTimer(_ now: UInt64) {
    let bit = Self.timer(now) & 0x80_0000 != 0
    if bit != topBit { status |= 1 }
    topBit = bit
  }

  /// Timer, global lock, power button, sleep button, real-time clock.
  private static let eventBits: UInt16 = 1 | 1 << 5 | 1 << 8 | 1 << 9 | 1 << 10
}
