import Foundation
import RandomGuests
import Testing

@Suite("Confinement does not show")
struct TransparencyTests {
  @Test("Random programs leave the same in all models", arguments: RandomProgram.Subject.allCases)
  func randomPrograms(_ subject: RandomProgram.Subject) throws {
    // TRAPLINE_SEED repeats a run, TRAPLINE_PROGRAMS makes it longer; for millions `transparency` is quicker, because the
    // test library notes where each error is thrown, and the processor throws with every fault.
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TRAPLINE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    let count = environment["TRAPLINE_PROGRAMS"].flatMap { UInt64($0) } ?? 10_000
    print("transparency of \(subject.rawValue): \(count) seeds from \(first)")
    var run = Transparency(subject)
    for number in 0..<count {
      try run.run(seed: first &+ number)
      if let difference = run.differences.first {
        Issue.record("\(difference)")
        return
      }
    }
    print(run.summary)
    // A generator whose programs all stop at once would prove nothing.
    #expect(run.accesses > count)
    #expect(run.ends["#GP", default: 0] > 0 && run.ends["end", default: 0] > 0)
  }
}
