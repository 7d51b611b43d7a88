/// The timer of a local APIC (Intel SDM vol. 3A §11.5.4).
struct LocalAPICTimer: Sendable {
  /// The initial count.
  private(set) var initial: UInt32 = 0
  /// The divide configuration: bits 3, 1 and 0.
  private(set) var divide: UInt32 = 0
  /// IA32_TSC_DEADLINE.
  private(set) var timeStampDeadline: UInt64 = 0
  /// The tick at which the count reaches 0; `nil` where it does not run.
  private var end: UInt64?

  private enum Mode { case oneShot, periodic, deadline }

  private func mode(_ entry: UInt32) -> Mode {
    switch entry >> 17 & 3 {
    case 0: .oneShot
    case 1: .periodic
    default: .deadline
    }
  }

  /// True where the entry selects TSC-deadline mode.
  func isDeadlineMode(_ entry: UInt32) -> Bool { mode(entry) == .deadline }

  /// Ticks in one count: 1, 2, 4 … 128 of the timer's own clock.
  private var ticksPerCount: UInt64 {
    let code = (divide >> 1 & 4) | divide & 3
    return (GuestTime.ticksPerSecond / GuestTime.localAPICFrequency) << UInt64((code + 1) & 7)
  }

  // MARK: Registers

  mutating func setInitial(_ value: UInt32, _ now: UInt64) {
    initial = value
    end = value == 0 ? nil : now &+ UInt64(value) * ticksPerCount
  }

  /// The count goes on with the new divider.
  mutating func setDivide(_ value: UInt32, _ now: UInt64) {
    let left = UInt64(count(now))
    divide = value & 0xB
    if end != nil { end = now &+ left * ticksPerCount }
  }

  /// The current count.
  func count(_ now: UInt64) -> UInt32 {
    guard let end, end > now else { return 0 }
    return UInt32(truncatingIfNeeded: (end - now + ticksPerCount - 1) / ticksPerCount)
  }

  mutating func setTimeStampDeadline(_ value: UInt64) { timeStampDeadline = value }

  /// The local vector entry changes: between TSC-deadline mode and the others the timer stops.
  mutating func changeMode(from old: UInt32, to new: UInt32) {
    guard isDeadlineMode(old) != isDeadlineMode(new) else { return }
    end = nil
    initial = 0
    timeStampDeadline = 0
  }

  // MARK: Time

  /// Ends what has come to its end; `timeStampOffset` is what the time-stamp counter is ahead of `now`.
  ///
  /// - Returns: true where the interrupt is to be raised.
  mutating func advance(to now: UInt64, _ entry: UInt32, timeStampOffset: UInt64) -> Bool {
    if isDeadlineMode(entry) {
      guard timeStampDeadline != 0, now &+ timeStampOffset >= timeStampDeadline else { return false }
      timeStampDeadline = 0
      return true
    }
    guard let reached = end, now >= reached else { return false }
    if mode(entry) == .periodic && initial > 0 {
      let period = UInt64(initial) * ticksPerCount
      end = reached &+ ((now - reached) / period + 1) * period
    } else {
      end = nil
    }
    return true
  }

  /// The tick, not before `now`, at which `advance` will say so. The time-stamp counter may be behind `now`, and wraps.
  func deadline(_ entry: UInt32, after now: UInt64, timeStampOffset: UInt64) -> UInt64? {
    guard isDeadlineMode(entry) else { return end.map { max($0, now) } }
    guard timeStampDeadline != 0 else { return nil }
    let counter = now &+ timeStampOffset
    guard timeStampDeadline > counter else { return now }
    let (tick, overflows) = now.addingReportingOverflow(timeStampDeadline - counter)
    return overflows ? nil : tick
  }
}
