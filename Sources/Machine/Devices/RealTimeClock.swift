public import X86

/// The real-time clock and its memory, 70h and 71h (Motorola MC146818 data sheet; Intel 82371 for the PC's use of it).
///
/// It starts at a fixed date and goes with the guest's time. IRQ 8 is raised by the alarm, at the end of an update, and
/// periodically, as register B asks for.
public struct RealTimeClock: PortDevice {
  /// Every register is one byte.
  public static var widestAccess: Width { .byte }

  private var index: UInt8 = 0
  private var memory = [UInt8](repeating: 0, count: 128)
  /// Added to the seconds since reset; counts from 1970.
  private var offset: Int64 = Int64(GuestTime.epoch)
  /// Registers 0–9 as they were when SET stopped the updates.
  private var held: [UInt8]?
  private var flags: UInt8 = 0
  /// What has been accounted for.
  private var seen: UInt64 = 0

  private static let a = 10, b = 11, c = 12, d = 13
  private static let isPeriodic: UInt8 = 0x40, isAlarm: UInt8 = 0x20, isUpdate: UInt8 = 0x10

  /// A clock in a machine without memory.
  public init() { self.init(memoryByteCount: 0) }

  /// The clock of a machine with so much RAM, as firmware leaves it.
  public init(memoryByteCount: UInt64) {
    memory[Self.a] = 0x26
    memory[Self.b] = 0x02
    // Equipment: a coprocessor. 640 KiB of base memory.
    memory[0x14] = 0x02
    put(640, 0x15)
    let low = min(memoryByteCount, 0xC000_0000)
    let extended = min(low > 1 << 20 ? (low - 1 << 20) >> 10 : 0, 0xFFFF)
    put(extended, 0x17)
    put(extended, 0x30)
    put(low > 16 << 20 ? (low - 16 << 20) >> 16 : 0, 0x34)
    put((memoryByteCount - low) >> 16, 0x5B)
    memory[0x5D] = UInt8(truncatingIfNeeded: (memoryByteCount - low) >> 32)
  }

  /// Sets the time that the clock had at reset, as seconds since 1970.
  mutating func setStart(secondsSince1970 seconds: Int64) { offset = seconds }

  private mutating func put(_ value: UInt64, _ index: Int) {
    memory[index] = UInt8(truncatingIfNeeded: value)
    memory[index + 1] = UInt8(truncatingIfNeeded: value >> 8)
  }

  /// The level of IRQ 8.
  public var interruptLine: Bool { flags & memory[Self.b] & 0x70 != 0 }

  // MARK: Registers

  /// Reads as at reset.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { read(at: offset, now: 0) }

  /// Writes as at reset.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    write(value, at: offset, now: 0)
  }

  mutating func read(at offset: UInt16, now: UInt64) -> DeviceAnswer {
    guard offset == 1 else { return .notMine }
    advance(to: now)
    let index = Int(index)
    switch index {
    case 0...9 where index & 1 == 0 || index > 5: return .value(UInt64((held ?? fields(now))[index]))
    case 0x32: return .value(UInt64(fields(now)[10]))
    case Self.a:
      // An update is 244 microseconds away, and there is none while SET holds them back.
      let isNear = held == nil && now % GuestTime.ticksPerSecond >= GuestTime.ticksPerSecond - 244_000
      return .value(UInt64(memory[Self.a] & 0x7F | (isNear ? 0x80 : 0)))
    case Self.c:
      let value = flags | (interruptLine ? 0x80 : 0)
      flags = 0
      return .value(UInt64(value))
    // The battery is good.
    case Self.d: return .value(0x80)
    default: return .value(UInt64(memory[index]))
    }
  }

  mutating func write(_ value: UInt32, at offset: UInt16, now: UInt64) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    guard offset == 1 else {
      // Bit 7 of port 70h masks NMI, which nobody raises here.
      index = byte & 0x7F
      return .done
    }
    advance(to: now)
    let index = Int(index)
    switch index {
    case 0...9 where index & 1 == 0 || index > 5:
      var time = held ?? fields(now)
      time[index] = byte
      if held != nil { held = time } else { set(time, now) }
    case Self.b:
      let isHeld = byte & 0x80 != 0
      if isHeld && held == nil { held = fields(now) }
      memory[Self.b] = isHeld ? byte & ~0x10 : byte
      if !isHeld, let time = held {
        held = nil
        set(time, now)
      }
    case Self.a: memory[Self.a] = byte & 0x7F
    case Self.c, Self.d: break
    default: memory[index] = byte
    }
    return .done
  }

  // MARK: Interrupts

  /// The next tick after `now` at which the interrupt may rise, or `nil`.
  func deadline(after now: UInt64) -> UInt64? {
    guard !interruptLine else { return nil }
    var first: UInt64?
    if memory[Self.b] & (Self.isUpdate | Self.isAlarm) != 0 && held == nil {
      let second = GuestTime.ticksPerSecond
      first = (now / second + 1) * second
    }
    if memory[Self.b] & Self.isPeriodic != 0, let period {
      let next = (now / period + 1) * period
      first = min(first ?? next, next)
    }
    return first
  }

  /// Ticks between periodic interrupts (data sheet, table 5, for a crystal of 32768 Hz).
  private var period: UInt64? {
    let rate = memory[Self.a] & 15
    guard rate > 0 else { return nil }
    let shift = rate < 3 ? rate + 6 : rate - 1
    return GuestTime.ticksPerSecond << UInt64(shift) / 32_768
  }

  /// Sets the flags of what has happened since the last look.
  ///
  /// - Returns: true where the alarm went off.
  @discardableResult mutating func advance(to now: UInt64) -> Bool {
    guard now > seen else { return false }
    defer { seen = now }
    if let period, now / period != seen / period { flags |= Self.isPeriodic }
    let (before, after) = (seen / GuestTime.ticksPerSecond, now / GuestTime.ticksPerSecond)
    guard before != after, held == nil else { return false }
    flags |= Self.isUpdate
    guard let alarm = nextAlarmSecond(after: before), alarm <= after else { return false }
    flags |= Self.isAlarm
    return true
  }

  /// The first second since reset, after `second`, at which the alarm's fields match; one with both high bits set always
  /// does. Every alarm is within a day.
  private func nextAlarmSecond(after second: UInt64) -> UInt64? {
    func admits(_ index: Int, _ value: Int) -> Bool {
      let wanted = memory[index + 1]
      return wanted >= 0xC0 || wanted == (index == 4 ? encode(hour: value) : encode(value))
    }
    guard (0..<60).contains(where: { admits(0, $0) }), (0..<60).contains(where: { admits(2, $0) }),
      (0..<24).contains(where: { admits(4, $0) })
    else { return nil }
    let begin = CivilDate.bounded(offset &+ Int64(truncatingIfNeeded: second))
    var time = begin + 1
    while time <= begin + 86_400 {
      if !admits(4, time / 3_600 % 24) {
        time = (time / 3_600 + 1) * 3_600
      } else if !admits(2, time / 60 % 60) {
        time = (time / 60 + 1) * 60
      } else if !admits(0, time % 60) {
        time += 1
      } else {
        return second + UInt64(time - begin)
      }
    }
    return nil
  }

  /// The tick at which the alarm goes off, within a day, where it is enabled.
  func nextAlarm(after now: UInt64) -> UInt64? {
    guard memory[Self.b] & Self.isAlarm != 0, held == nil else { return nil }
    return nextAlarmSecond(after: now / GuestTime.ticksPerSecond).map { $0 * GuestTime.ticksPerSecond }
  }

  // MARK: The calendar

  /// Registers 0 to 9 as the guest reads them, and the century.
  private func fields(_ now: UInt64) -> [UInt8] {
    let total = offset &+ Int64(now / GuestTime.ticksPerSecond)
    let date = CivilDate(secondsSince1970: total)
    return [
      encode(date.second), memory[1], encode(date.minute), memory[3], encode(hour: date.hour), memory[5],
      encode(date.weekday),
      encode(date.day), encode(date.month), encode(date.year % 100), encode(date.year / 100 % 100),
    ]
  }

  private mutating func set(_ time: [UInt8], _ now: UInt64) {
    var hour = decode(time[4] & 0x7F)
    if memory[Self.b] & 2 == 0 { hour = hour % 12 + (time[4] & 0x80 != 0 ? 12 : 0) } else { hour = decode(time[4]) }
    let date = CivilDate(
      year: decode(time[10]) * 100 + decode(time[9]), month: decode(time[8]), day: decode(time[7]), hour: hour,
      minute: decode(time[2]), second: decode(time[0]))
    offset = date.secondsSince1970 &- Int64(now / GuestTime.ticksPerSecond)
  }

  /// Binary or BCD, as bit 2 of register B says.
  private func encode(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: memory[Self.b] & 4 != 0 ? value : (value / 10) << 4 | value % 10)
  }

  /// With 24 hours, or with 12 and bit 7 for the afternoon, as bit 1 of register B says.
  private func encode(hour: Int) -> UInt8 {
    memory[Self.b] & 2 != 0 ? encode(hour) : encode((hour + 11) % 12 + 1) | (hour >= 12 ? 0x80 : 0)
  }

  private func decode(_ byte: UInt8) -> Int {
    memory[Self.b] & 4 != 0 ? Int(byte) : Int(byte >> 4) * 10 + Int(byte & 15)
  }
}

/// A date of the Gregorian calendar, and its count of seconds.
struct CivilDate {
  var year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int

  init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    (self.year, self.month, self.day) = (year, min(max(month, 1), 12), day)
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// What a date can be made of: from 1970 on, for some ten thousand years.
  static func bounded(_ seconds: Int64) -> Int { Int(min(max(seconds, 0), 1 << 40)) }

  /// Years are counted from March, so that the odd day is the last of one.
  init(secondsSince1970 seconds: Int64) {
    // 1 March 0000 was 719,468 days before 1970; eras have 400 years.
    let bounded = Self.bounded(seconds)
    let days = bounded / 86_400 + 719_468
    let rest = bounded % 86_400
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// 1 for Sunday.
  var weekday: Int { Int((secondsSince1970 / 86_400 + 4) % 7) + 1 }

  var secondsSince1970: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return Int64(max(days, 0)) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }
}
