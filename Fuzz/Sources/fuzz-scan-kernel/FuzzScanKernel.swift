import FuzzImages
import FuzzInput
import Scanning

/// A stripped kernel with kallsyms of a thousand names.
enum FuzzScanKernel {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let isReported = kind >> 3 == 31
    FuzzImages.scan(FuzzImages.patched(FuzzImages.kernel, &input), isReported: isReported)
  }
}

/// One input of libFuzzer, to the reader of a kernel's own names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanKernel(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanKernel.run(&input)
  return 0
}
