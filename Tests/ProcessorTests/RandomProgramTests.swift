import Testing
import X86

@Suite struct RandomProgramTests {
  /// No guest byte ends the host process or keeps it for ever.
  @Test func randomBytesAreHarmless() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("random programs: seed \(seed)")
    for index in 0..<3000 {
      var program = RandomProgram(seed: seed &+ UInt64(index))
      let problem = try program.run()
      #expect(problem == nil, "program \(seed &+ UInt64(index)): \(problem ?? "")")
    }
  }
}
