import FuzzImages
import FuzzInput
import Scanning

/// Firmware volumes, and sections as they come out of a packed part.
enum FuzzScanFirmware {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let isReported = kind >> 3 == 31
    let isSections = kind & 1 != 0
    let bytes = FuzzImages.patched(
      isSections ? Array(FuzzImages.firmware.dropFirst(96)) : FuzzImages.firmware, &input)
    do throws(ScanError) {
      _ = FirmwareVolume.isFirmware(bytes)
      let volume = isSections ? try FirmwareVolume(sections: bytes) : try FirmwareVolume(bytes)
      for case .image(_, let image) in volume.items { FuzzImages.scan(image, isReported: isReported) }
    } catch { FuzzImages.check(error) }
  }
}

/// One input of libFuzzer, to the reader of firmware volumes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScanFirmware(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzScanFirmware.run(&input)
  return 0
}
