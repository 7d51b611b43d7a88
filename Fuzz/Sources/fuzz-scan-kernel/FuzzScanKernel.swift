import FuzzImages
import FuzzInput
import Scanning

/// A stripped kernel with kallsyms of a thousand names.
enum FuzzScanKernel {
  static func run(_ input: inout FuzzInput) {
    // The search for instructions takes ten times as long as the reading, and the other targets have it.
    FuzzImages.read(FuzzImages.patched(FuzzImages.kernel, &input))
  }
}

/// One input of libFuzzer, to the reader of a kernel's own names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanKernel(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanKernel.run(&input)
  return 0
}
