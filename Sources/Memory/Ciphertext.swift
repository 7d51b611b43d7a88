import Crypto
import CryptoExtras
import Foundation
public import X86

/// Enciphers memory as the memory controller does: AES-128 on blocks of 16 bytes, tweaked by their address, so that the
/// same data at the same place always looks the same (AMD APM vol. 2 §15.34.1).
@usableFromInline
package final class MemoryCipher {
  private let key: SymmetricKey

  init(key: InlineArray<16, UInt8>) {
    var bytes: [UInt8] = []
    for index in key.indices { bytes.append(key[index]) }
    self.key = SymmetricKey(data: bytes)
  }

  /// The initialisation vector of a one-block CBC is the tweak.
  private func tweak(_ block: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<8 { bytes[index] = UInt8(truncatingIfNeeded: block >> (index * 8)) }
    return bytes
  }

  func encrypt(_ bytes: [UInt8], block: Int) -> [UInt8] {
    guard let vector = try? AES._CBC.IV(ivBytes: tweak(block)),
      let result = try? AES._CBC.encrypt(bytes, using: key, iv: vector, noPadding: true)
    else { return bytes }
    return Array(result)
  }

  func decrypt(_ bytes: [UInt8], block: Int) -> [UInt8] {
    guard let vector = try? AES._CBC.IV(ivBytes: tweak(block)),
      let result = try? AES._CBC.decrypt(bytes, using: key, iv: vector, noPadding: true)
    else { return bytes }
    return Array(result)
  }
}

extension MemoryPointers {
  private func block(_ offset: Int) -> [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: load(offset + $0, .byte)) }
  }

  private func setBlock(_ bytes: [UInt8], _ offset: Int) {
    for (index, byte) in bytes.enumerated() { store(UInt64(byte), offset + index, .byte) }
  }

  /// How often a page has changed its face: translations from before the last time are stale.
  @inlinable package var faceChanges: UInt64 { unsafe generation[1] }

  /// Makes the stored bytes those that the guest sees through `face`: what was written through the other one is garbage
  /// now, and comes back when the page is turned again.
  @usableFromInline
  package func turn(_ page: Int, to face: PageView) {
    let old = view(page)
    unsafe views[page] = face.rawValue
    guard old != .untouched else { return }
    unsafe generation[1] &+= 1
    guard let cipher = unsafe cipher?.takeUnretainedValue(), old != face else { return }
    for offset in stride(from: page << 12, to: (page + 1) << 12, by: 16) {
      let bytes = block(offset)
      setBlock(
        face == .shared ? cipher.encrypt(bytes, block: offset) : cipher.decrypt(bytes, block: offset), offset)
    }
    if unsafe stamps[page] & 1 != 0 {
      unsafe stamps[page] = (stamps[page] & ~1) &+ 2
      unsafe generation.pointee &+= 1
    }
  }

  /// TDG.MEM.PAGE.ACCEPT of one page: it becomes the guest's own, all zeroes.
  ///
  /// - Returns: false where the page was not pending.
  package func accept(_ offset: Int) -> Bool {
    guard view(offset >> 12) == .pending else { return false }
    noteStore(offset, count: 1, view: .private)
    for place in stride(from: offset & ~0xFFF, to: (offset & ~0xFFF) + 4096, by: 8) { store(0, place, .qword) }
    return true
  }

  /// What keeps a TDX guest from a page through a mapping with that face: `poisoned` (the host wrote to it), `pending` (not
  /// accepted yet), `shared` or `private` (mapped as what it is not); `nil` where it can be used.
  @inlinable package func obstacle(_ offset: Int, _ face: PageView) -> PageView? {
    let view = view(offset >> 12)
    switch view {
    case .poisoned, .pending: return view
    case .shared, .private:
      if case .tdx = protection, face != view { return view }
      return nil
    case .untouched: return nil
    }
  }

  /// Turns the page under `offset` to `face` where it shows the other one; a page that nobody has written shows zeroes
  /// either way.
  @inlinable package func present(_ offset: Int, _ face: PageView) {
    let page = offset >> 12
    guard protection != .none else { return }
    let current = view(page)
    if current != face && (current == .private || current == .shared) { turn(page, to: face) }
  }

  /// The host's look at a page that is the guest's own.
  fileprivate func ciphertext(_ offset: Int) -> [UInt8]? {
    guard let cipher = unsafe cipher?.takeUnretainedValue() else { return nil }
    return cipher.encrypt(block(offset & ~15), block: offset & ~15)
  }

  /// The host's store to a page that is the guest's own: the guest finds garbage in the whole block.
  fileprivate func storeCiphertext(_ bytes: [UInt8], _ offset: Int) {
    guard let cipher = unsafe cipher?.takeUnretainedValue() else { return }
    noteStore(offset, count: 1, view: .private)
    setBlock(cipher.decrypt(bytes, block: offset), offset)
  }
}

extension GuestMemory {
  /// Reads `width` bytes as anybody on the memory bus sees them: ciphertext where the page is an SEV-ES guest's own.
  ///
  /// Host handlers use `hostRead`, which refuses such pages, so that they never take ciphertext for data.
  ///
  /// - Throws: where there is no memory, or the page is a TDX guest's own, which nobody else can read.
  public func rawRead(_ address: UInt64, _ width: Width) throws(HostAccessError) -> UInt64 {
    guard let offset = pointers.offset(address, count: width.byteCount) else {
      return try hostRead(address, width)
    }
    var value: UInt64 = 0
    for index in 0..<width.byteCount {
      let byte: UInt64
      if protection == .none || pointers.view((offset + index) >> 12) == .shared {
        byte = pointers.load(offset + index, .byte)
      } else {
        guard let block = pointers.ciphertext(offset + index) else { throw .privatePage(address) }
        byte = UInt64(block[(offset + index) & 15])
      }
      value |= byte << UInt64(index * 8)
    }
    return value
  }

  /// Writes the low `width` bytes of `value` as anybody on the memory bus can: where the page is an SEV-ES guest's own it
  /// reads garbage afterwards, where it is a TDX guest's own its next look is an integrity fault.
  ///
  /// - Throws: where there is no memory.
  public func rawWrite(_ value: UInt64, at address: UInt64, _ width: Width) throws(HostAccessError) {
    guard let offset = pointers.offset(address, count: width.byteCount) else {
      return try hostWrite(value, at: address, width)
    }
    for index in 0..<width.byteCount {
      let place = offset + index
      let byte = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
      if protection == .none || pointers.view(place >> 12) == .shared {
        pointers.noteStore(place, count: 1, view: protection == .none ? .private : .shared)
        pointers.store(UInt64(byte), place, .byte)
      } else if var block = pointers.ciphertext(place) {
        block[place & 15] = byte
        pointers.storeCiphertext(block, place & ~15)
      } else {
        pointers.noteStore(place, count: 1, view: .poisoned)
      }
    }
  }

  /// True where the host wrote to a page that is a TDX guest's own.
  public func isPoisoned(_ address: UInt64) -> Bool { view(of: address) == .poisoned }
}
