public import X86

/// The 8254 of a PC, 40h–43h, and the bits of port 61h that belong to it (Intel 82C54 data sheet, 231244).
///
/// Channel 0 is IRQ 0, its gate is always high; channel 2's gate and output are at port 61h. Time is a count of ticks
/// that the bus gives; everything else is a function of it.
public struct IntervalTimer: PortDevice {
  /// Every register is one byte.
  public static var widestAccess: Width { .byte }

  private var channels = [IntervalTimerChannel](repeating: IntervalTimerChannel(), count: 3)
  private var isSpeakerOn = false

  /// A timer before it is programmed.
  public init() { channels[2].setGate(false, 0) }

  /// The level of IRQ 0 after so many ticks.
  func output(now: UInt64) -> Bool { channels[0].output(Self.clock(now)) }

  /// The first tick after `now` at which IRQ 0 rises, or `nil` where it will not.
  func nextRise(after now: UInt64) -> UInt64? {
    let count = Self.clock(now)
    guard let rise = channels[0].nextRise(after: count) else { return nil }
    return GuestTime.tick(ofCount: rise, GuestTime.intervalTimerFrequency)
  }

  private static func clock(_ ticks: UInt64) -> UInt64 {
    GuestTime.count(GuestTime.intervalTimerFrequency, after: ticks)
  }

  /// Reads a channel as at reset.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { read(at: offset, now: 0) }

  /// Writes a register as at reset.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    write(value, at: offset, now: 0)
  }

  /// Reads a channel's count or status; the control word cannot be read.
  mutating func read(at offset: UInt16, now: UInt64) -> DeviceAnswer {
    guard offset < 3 else { return .notMine }
    return .value(UInt64(channels[Int(offset)].read(Self.clock(now))))
  }

  /// Writes a channel's count, or the control word.
  mutating func write(_ value: UInt32, at offset: UInt16, now: UInt64) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    let clock = Self.clock(now)
    switch offset {
    case 0...2: channels[Int(offset)].write(byte, clock)
    case 3 where byte >> 6 == 3:
      // Read-back: bits 5 and 4 are active low.
      for index in 0..<3 where byte & 2 << UInt8(index) != 0 {
        if byte & 0x20 == 0 { channels[index].latchCount(clock) }
        if byte & 0x10 == 0 { channels[index].latchStatus(clock) }
      }
    case 3:
      let index = Int(byte >> 6)
      if byte & 0x30 == 0 { channels[index].latchCount(clock) } else { channels[index].control(byte) }
    default: return .notMine
    }
    return .done
  }

  /// Port 61h: gate 2, speaker, a bit that toggles with the refresh of memory, output 2.
  func readControl(now: UInt64) -> DeviceAnswer {
    let clock = Self.clock(now)
    // Refresh: every 18 counts, about 15 microseconds.
    let refresh: UInt64 = clock / 18 & 1
    let output: UInt64 = channels[2].output(clock) ? 1 : 0
    return .value((channels[2].gate ? 1 : 0) | (isSpeakerOn ? 2 : 0) | refresh << 4 | output << 5)
  }

  /// Port 61h: gate 2 and the speaker.
  mutating func writeControl(_ value: UInt32, now: UInt64) -> DeviceAnswer {
    isSpeakerOn = value & 2 != 0
    channels[2].setGate(value & 1 != 0, Self.clock(now))
    return .done
  }
}

/// One counter. All times are counts of its clock.
struct IntervalTimerChannel {
  private(set) var gate = true
  private var mode: UInt8 = 3
  private var access: UInt8 = 3
  private var isBCD = false
  /// Counts in a period, 1 to 65536.
  private var period: UInt64 = 0x1_0000
  /// When the count began; `nil` where none was loaded, or the gate's trigger is awaited.
  private var start: UInt64?
  /// Modes 2 and 3: the period that begins at this count.
  private var next: (period: UInt64, at: UInt64)?
  /// The gate is low: how far the count had come.
  private var elapsedAtGate: UInt64?
  private var isLoaded = false
  private var lowByte: UInt8?
  private var readsHigh = false
  private var latchedCount: UInt16?
  private var latchedStatus: UInt8?

  private var isPeriodic: Bool { mode == 2 || mode == 3 }
  private var isTriggered: Bool { mode == 1 || mode == 5 }

  // MARK: Programming

  mutating func control(_ byte: UInt8) {
    access = byte >> 4 & 3
    // Modes 6 and 7 are 2 and 3.
    mode = byte >> 1 & 7
    if mode > 5 { mode -= 4 }
    isBCD = byte & 1 != 0
    start = nil
    next = nil
    elapsedAtGate = nil
    isLoaded = false
    lowByte = nil
    readsHigh = false
    latchedCount = nil
    latchedStatus = nil
  }

  mutating func write(_ byte: UInt8, _ now: UInt64) {
    switch access {
    case 1: load(UInt16(byte), now)
    case 2: load(UInt16(byte) << 8, now)
    default:
      guard let low = lowByte else {
        lowByte = byte
        // In mode 0 the first byte stops the count (data sheet, "Mode 0").
        if mode == 0 { start = nil }
        return
      }
      lowByte = nil
      load(UInt16(byte) << 8 | UInt16(low), now)
    }
  }

  private mutating func load(_ value: UInt16, _ now: UInt64) {
    settle(now)
    let count = isBCD ? UInt64(Self.fromBCD(value)) : UInt64(value)
    let new = count == 0 ? (isBCD ? 10_000 : 0x1_0000) : count
    if isPeriodic, let start, elapsedAtGate == nil {
      // The period that runs is finished first.
      let elapsed = now - min(start, now)
      next = (new, start &+ (elapsed / period + 1) * period)
      return
    }
    period = new
    isLoaded = true
    next = nil
    if isTriggered { return }
    start = now
    elapsedAtGate = gate ? nil : 0
  }

  private mutating func settle(_ now: UInt64) {
    guard let coming = next, now >= coming.at else { return }
    period = coming.period
    start = coming.at
    next = nil
  }

  mutating func setGate(_ level: Bool, _ now: UInt64) {
    guard level != gate else { return }
    settle(now)
    gate = level
    if isTriggered {
      if level && isLoaded { start = now }
      return
    }
    guard let began = start else { return }
    if !level {
      if let coming = next {
        period = coming.period
        next = nil
      }
      elapsedAtGate = isPeriodic ? 0 : now - min(began, now)
    } else {
      // Modes 2 and 3 start anew, modes 0 and 4 go on.
      start = now &- (elapsedAtGate ?? 0)
      elapsedAtGate = nil
    }
  }

  // MARK: Counting

  /// Counts since the load or trigger that is running.
  private func elapsed(_ now: UInt64) -> UInt64? {
    guard let start else { return nil }
    return elapsedAtGate ?? (now - min(start, now))
  }

  /// With what comes after `next` where its time has come.
  private func settled(_ now: UInt64) -> IntervalTimerChannel {
    var copy = self
    copy.settle(now)
    return copy
  }

  func output(_ now: UInt64) -> Bool {
    let channel = settled(now)
    guard let elapsed = channel.elapsed(now) else { return mode != 0 }
    let period = channel.period
    switch mode {
    case 0, 1: return elapsed >= period
    case 2: return elapsedAtGate != nil || elapsed % period != period - 1
    case 3: return elapsedAtGate != nil || elapsed % period < (period + 1) / 2
    default: return elapsed != period
    }
  }

  /// The first count after `now` at which the output rises.
  func nextRise(after now: UInt64) -> UInt64? {
    let channel = settled(now)
    guard channel.elapsedAtGate == nil, let start = channel.start else { return nil }
    let period = channel.period
    let elapsed = now - min(start, now)
    switch mode {
    case 0, 1: return elapsed < period ? start &+ period : nil
    case 2, 3:
      // A period of 1 never falls.
      return period > 1 ? start &+ (elapsed / period + 1) * period : nil
    default: return elapsed <= period ? start &+ period &+ 1 : nil
    }
  }

  private func count(_ now: UInt64) -> UInt16 {
    let channel = settled(now)
    guard let elapsed = channel.elapsed(now) else { return encode(channel.period) }
    let period = channel.period
    let value: UInt64
    switch mode {
    case 2: value = period - elapsed % period
    case 3: value = period - elapsed * 2 % period
    default:
      // It wraps around, and goes on.
      let wrap: UInt64 = isBCD ? 10_000 : 0x1_0000
      value = (period % wrap + wrap - elapsed % wrap) % wrap
    }
    return encode(value)
  }

  private func encode(_ value: UInt64) -> UInt16 {
    isBCD ? Self.toBCD(value % 10_000) : UInt16(truncatingIfNeeded: value)
  }

  // MARK: Reading

  mutating func latchCount(_ now: UInt64) {
    if latchedCount == nil { latchedCount = count(now) }
  }

  mutating func latchStatus(_ now: UInt64) {
    guard latchedStatus == nil else { return }
    let isNull = start == nil || settled(now).next != nil
    latchedStatus =
      (output(now) ? 0x80 : 0) | (isNull ? 0x40 : 0) | access << 4 | mode << 1 | (isBCD ? 1 : 0)
  }

  mutating func read(_ now: UInt64) -> UInt8 {
    if let status = latchedStatus {
      latchedStatus = nil
      return status
    }
    let value = latchedCount ?? count(now)
    switch access {
    case 1:
      latchedCount = nil
      return UInt8(truncatingIfNeeded: value)
    case 2:
      latchedCount = nil
      return UInt8(truncatingIfNeeded: value >> 8)
    default:
      if readsHigh { latchedCount = nil }
      defer { readsHigh.toggle() }
      return UInt8(truncatingIfNeeded: readsHigh ? value >> 8 : value)
    }
  }

  private static func fromBCD(_ value: UInt16) -> UInt16 {
    (value >> 12 & 15) * 1000 + (value >> 8 & 15) * 100 + (value >> 4 & 15) * 10 + (value & 15)
  }

  private static func toBCD(_ value: UInt64) -> UInt16 {
    UInt16(
      truncatingIfNeeded: (value / 1000 % 10) << 12 | (value / 100 % 10) << 8 | (value / 10 % 10) << 4 | value % 10)
  }
}
