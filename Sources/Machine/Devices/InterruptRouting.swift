package import X86

// How interrupts get from devices to processors, and from processor to processor; and what devices do when time comes.
extension Buses {
  /// Sets an interrupt line: 0 to 15 go to the 8259s and to the I/O APIC, where line 0 is at pin 2, the rest to the I/O
  /// APIC alone.
  package mutating func setLine(_ line: UInt8, _ level: Bool) {
    interrupts.setLine(line, level)
    ioAPIC.setLine(line == 0 ? 2 : Int(line), level)
    deliverMessages()
  }

  /// Gives the serial port a byte, as if typed.
  ///
  /// - Returns: false where the port has no room for it now.
  public mutating func type(_ byte: UInt8) -> Bool {
    guard serial.canReceive else { return false }
    _ = serial.receive(byte)
    setLine(4, serial.interruptLine)
    return true
  }

  /// Hands what the I/O APIC has sent to local APICs.
  mutating func deliverMessages() {
    // Taking one may end another: never more than there are pins.
    for _ in 0..<IOAPIC.pinCount {
      let messages = ioAPIC.takeMessages()
      if messages.isEmpty { return }
      for (pin, message) in messages where !deliver(message, .none) { ioAPIC.noteUndelivered(pin) }
    }
  }

  /// Hands a message to whom it is meant for; one from ICR is sent by the processor that drives the bus.
  ///
  /// - Returns: false where nobody took it.
  @discardableResult
  mutating func deliver(_ message: InterruptMessage, _ shorthand: InterruptShorthand) -> Bool {
    var targets: [Int] = []
    switch shorthand {
    case .own: targets = [processor]
    case .all: targets = Array(localAPICs.indices)
    case .others: targets = localAPICs.indices.filter { $0 != processor }
    case .none: targets = localAPICs.indices.filter { localAPICs[$0].isMeant(by: message) }
    }
    if message.mode == .lowestPriority {
      // The least busy; of equals the first.
      let ready = targets.filter { localAPICs[$0].isSoftwareEnabled }
      targets = ready.min { localAPICs[$0].processorPriority < localAPICs[$1].processorPriority }.map { [$0] } ?? []
    }
    for target in targets { localAPICs[target].accept(message) }
    return !targets.isEmpty
  }

  /// KVM_HC_SEND_IPI: a fixed interrupt or an NMI to each, by APIC ID (KVM `kvm_pv_send_ipi`).
  ///
  /// - Returns: how many got it.
  package mutating func send(_ multicast: InterruptMulticast) -> UInt64 {
    guard let mode = InterruptMessage.Mode(rawValue: UInt8(truncatingIfNeeded: multicast.command >> 8 & 7)),
      mode == .fixed || mode == .nonMaskable
    else { return 0 }
    var count: UInt64 = 0
    for identifier in multicast.identifiers {
      guard let target = localAPICs.indices.first(where: { localAPICs[$0].number == identifier }) else { continue }
      localAPICs[target].accept(
        InterruptMessage(
          vector: UInt8(truncatingIfNeeded: multicast.command), mode: mode, isLogical: false, isLevel: false,
          destination: identifier, isWide: true))
      count += 1
    }
    isDeadlineStale = true
    return count
  }

  /// Does what writing a register of the local APIC asks for.
  mutating func settle(_ request: LocalAPICRequest) {
    switch request {
    case .nothing: break
    case .send(let message, let shorthand): deliver(message, shorthand)
    case .endOfInterrupt(let vector):
      ioAPIC.endInterrupt(vector)
      deliverMessages()
    }
    isDeadlineStale = true
  }

  // MARK: Time

  /// Lets every device do what is due by now.
  package mutating func advance() {
    if let rise = timer.nextRise(after: advanced), rise <= now {
      // An edge, however short the level before it. Whoever slept through many gets one.
      setLine(0, false)
      setLine(0, true)
    }
    advanced = now
    if !timer.output(now: now) { setLine(0, false) }
    if clock.advance(to: now) { power.noteAlarm() }
    setLine(8, clock.interruptLine)
    setLine(9, power.interruptLine)
    for index in localAPICs.indices { localAPICs[index].advance(to: now) }
    isDeadlineStale = true
  }

  /// Finds the next tick at which `advance` has something to do.
  package mutating func findDeadline() {
    isDeadlineStale = false
    var first = timer.nextRise(after: now) ?? .max
    if let tick = clock.deadline(after: now) { first = min(first, tick) }
    for apic in localAPICs {
      if let tick = apic.deadline(after: now) { first = min(first, tick) }
    }
    // Beyond the end of time nothing happens, so that no device's arithmetic meets the end of its numbers.
    deadline = first < GuestTime.end ? first : .max
  }
}
