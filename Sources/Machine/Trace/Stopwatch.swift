/// Measures the host time of an exit, where it is asked to.
struct Stopwatch {
  private let isOn: Bool
  private var beginning: ContinuousClock.Instant?

  init(isOn: Bool) { self.isOn = isOn }

  mutating func start() {
    if isOn { beginning = ContinuousClock.now }
  }

  /// Nanoseconds since `start`; `nil` where it is off.
  mutating func stop() -> UInt64? {
    guard isOn, let begun = beginning else { return nil }
    beginning = nil
    let (seconds, attoseconds) = (ContinuousClock.now - begun).components
    return UInt64(clamping: seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000)
  }
}
