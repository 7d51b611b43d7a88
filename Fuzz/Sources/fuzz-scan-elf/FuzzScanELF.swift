import FuzzImages
import FuzzInput
import Scanning

/// ELF files: an executable with every table that is read, a module with relocations, or bytes.
enum FuzzScanELF {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let isReported = kind >> 3 == 31
    switch kind & 7 {
    case 0, 1, 2: FuzzImages.scan(FuzzImages.patched(FuzzImages.executable, &input), isReported: isReported)
    case 3, 4, 5: FuzzImages.scan(FuzzImages.patched(FuzzImages.module, &input), isReported: isReported)
    default:
      var bytes: [UInt8] = kind & 8 == 0 ? [] : [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]
      while !input.isAtEnd { bytes.append(input.byte()) }
      FuzzImages.scan(bytes, isReported: isReported)
    }
  }
}

/// One input of libFuzzer, to the reader of ELF files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanELF(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanELF.run(&input)
  return 0
}
