import FuzzImages
import FuzzInput
import Scanning

/// PE and TE images with exceptions, relocations, exports and symbols, or bytes.
enum FuzzScanPE {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let isReported = kind >> 3 == 31
    switch kind & 7 {
    case 0, 1, 2, 3: FuzzImages.scan(FuzzImages.patched(FuzzImages.pe, &input), isReported: isReported)
    case 4, 5: FuzzImages.scan(FuzzImages.patched(FuzzImages.terse, &input), isReported: isReported)
    default:
      var bytes: [UInt8] = kind & 8 == 0 ? [0x4D, 0x5A] : [0x56, 0x5A, 0x64, 0x86]
      while !input.isAtEnd { bytes.append(input.byte()) }
      FuzzImages.scan(bytes, isReported: isReported)
    }
  }
}

/// One input of libFuzzer, to the reader of PE files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanPE(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanPE.run(&input)
  return 0
}
