import Machine

/// Keeps a guest's time level with the host's.
struct Pace {
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant

  /// Begins to count.
  init() { begin = clock.now }

  /// A guest runs more slowly than its own time says: what is missing passes at once.
  func keep(_ machine: inout VirtualMachine) {
    let elapsed = UInt64(max((clock.now - begin) / .nanoseconds(1), 0))
    while machine.buses.now < elapsed {
      let before = machine.buses.now
      machine.passTime(elapsed - before)
      if machine.buses.now == before { return }
    }
  }
}
