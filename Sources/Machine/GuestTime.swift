/// Time in the guest: a count of ticks since reset, from which every clock of the machine is derived.
///
/// A tick is what the time-stamp counter counts, and an instruction takes one; nothing depends on the host's clock, so a
/// run repeats bit for bit. The nominal frequency says how the clocks that guests compare agree with each other.
public enum GuestTime {
  /// Ticks in a second, the frequency of the time-stamp counter in Hz.
  public static let ticksPerSecond: UInt64 = 1_000_000_000
  /// The frequency of the local APIC's timer in Hz, before its divider.
  public static let localAPICFrequency: UInt64 = 1_000_000_000
  /// The frequency of the interval timer (8254) in Hz.
  public static let intervalTimerFrequency: UInt64 = 1_193_182
  /// The frequency of the ACPI power-management timer in Hz (ACPI 6.5 §4.8.3.3).
  public static let powerManagementTimerFrequency: UInt64 = 3_579_545
  /// Ticks that one cycle at a port takes: a microsecond, as on an ISA bus. Guests poll, and time must pass.
  public static let portCycle: UInt64 = 1_000
  /// Ticks that one cycle at a device's memory takes.
  public static let memoryCycle: UInt64 = 300
  /// No event comes later, in ticks since reset: 146 years.
  public static let end: UInt64 = 1 << 62
  /// What the real-time clock shows at reset, in seconds since 1970: 2026-01-01, 00:00:00.
  public static let epoch: UInt64 = 1_767_225_600

  /// How often a clock of `frequency` (at most `ticksPerSecond`) has ticked after `ticks`.
  static func count(_ frequency: UInt64, after ticks: UInt64) -> UInt64 {
    let product = ticks.multipliedFullWidth(by: min(frequency, ticksPerSecond))
    return ticksPerSecond.dividingFullWidth(product).quotient
  }

  /// The first tick at which a clock of `frequency` (at least 1) has ticked `count` times; the end of time where that is
  /// beyond it.
  static func tick(ofCount count: UInt64, _ frequency: UInt64) -> UInt64 {
    let product = count.multipliedFullWidth(by: ticksPerSecond)
    guard product.high < frequency else { return .max }
    let (quotient, remainder) = frequency.dividingFullWidth(product)
    return remainder == 0 || quotient == .max ? quotient : quotient + 1
  }
}
