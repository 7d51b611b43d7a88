import FuzzInput
import FuzzStage
import X86

/// Random code from random states, on a bare processor of each model.
nonisolated(unsafe) private let subjects: [Subject] = [
  Subject(.none, .own), Subject(.vmx, .own), Subject(.svm, .own), Subject(.sevES, .own), Subject(.sevES, .hosted),
  Subject(.tdx, .own), Subject(.tdx, .hosted), Subject(.vmx, .hosted),
]

/// One input of libFuzzer, to a bare processor.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProcessor(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  unsafe subjects[Int(input.byte() & 7)].run(&input)
  return 0
}
