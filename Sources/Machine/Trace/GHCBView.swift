import Memory
import X86

// The GHCB page as its host may read it: for statistics and traces.
extension VirtualMachine {
  /// SW_EXITCODE, or `nil` where the page cannot be read or does not say.
  func ghcbExitCode(at address: UInt64) -> UInt64? {
    guard let valid = ghcbValidBitmap(at: address), valid.contains(.swExitCode) else { return nil }
    return hostRead(address &+ UInt64(GHCBField.swExitCode.rawValue), .qword)
  }

  /// Every field whose valid bit is set. The elements of a string are among the bus cycles of the exit.
  func ghcbContents(at address: UInt64) -> JSONObject {
    var object = JSONObject()
    guard let valid = ghcbValidBitmap(at: address) else { return object }
    for bit in UInt16(0)..<128 {
      let field = GHCBField(rawValue: bit << 3)
      // CPL is one byte inside its quadword; the others begin at theirs.
      let place = bit == GHCBField.cpl.validBit ? GHCBField.cpl : field
      guard valid.contains(place) else { continue }
      let width: Width = place == .cpl ? .byte : .qword
      guard let value = hostRead(address &+ UInt64(place.rawValue), width) else { continue }
      object.add(place.name, hex: value)
    }
    return object
  }

  private func ghcbValidBitmap(at address: UInt64) -> GHCBValidBitmap? {
    guard
      let low = hostRead(address &+ UInt64(GHCBLayout.validBitmap), .qword),
      let high = hostRead(address &+ UInt64(GHCBLayout.validBitmap) &+ 8, .qword)
    else { return nil }
    return GHCBValidBitmap(low: low, high: high)
  }

  private func hostRead(_ address: UInt64, _ width: Width) -> UInt64? {
    do { return try world.memory.hostRead(address, width) } catch { return nil }
  }
}

extension GHCBField {
  fileprivate var name: String {
    switch self {
    case .cpl: "cpl"
    case .xss: "xss"
    case .dr7: "dr7"
    case .rax: "rax"
    case .rcx: "rcx"
    case .rdx: "rdx"
    case .rbx: "rbx"
    case .swExitCode: "sw-exit-code"
    case .swExitInfo1: "sw-exit-info-1"
    case .swExitInfo2: "sw-exit-info-2"
    case .swScratch: "sw-scratch"
    case .xcr0: "xcr0"
    default: "field-" + hexadecimal(UInt64(rawValue))
    }
  }
}
