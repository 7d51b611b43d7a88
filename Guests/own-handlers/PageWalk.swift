import Primitives
import X86

/// Where this kernel's page tables lead, with the rights of the code that was interrupted.
struct PageWalk {
  var isUser: Bool

  enum Access { case read, write, fetch }

  /// Walks the four levels. The attribute of the last entry decides what is a device's: memory that is shared, and not RAM.
  ///
  /// - Throws: the page fault, or #GP where the address is none, that the access itself would have met.
  func translate(_ linear: UInt64, _ access: Access) throws(Exception) -> (address: UInt64, isDevice: Bool) {
    guard linear.isCanonical else { throw .generalProtection() }
    let attributes = own().pointee.privateAttribute | own().pointee.sharedAttribute
    let addressMask = 0x000F_FFFF_FFFF_F000 & ~attributes
    var table = readCR3() & addressMask
    var mayWrite = true
    var isForUser = true
    var shift: UInt64 = 39
    while true {
      let entry = memory(table | (linear >> shift & 0x1FF) << 3)
      guard entry & 1 != 0 else { throw fault(access, isPresent: false, linear) }
      mayWrite = mayWrite && entry & 2 != 0
      isForUser = isForUser && entry & 4 != 0
      if shift == 12 || entry & 0x80 != 0 {
        // CR0.WP is set: the kernel may not write either.
        guard isForUser || !isUser, mayWrite || access != .write else {
          throw fault(access, isPresent: true, linear)
        }
        let offsetMask = (UInt64(1) << shift) &- 1
        let address = entry & addressMask & ~offsetMask | linear & offsetMask
        let isShared = entry & attributes != own().pointee.privateAttribute
        return (address, isShared && address >= own().pointee.memoryTop)
      }
      table = entry & addressMask
      shift &-= 9
    }
  }

  private func fault(_ access: Access, isPresent: Bool, _ linear: UInt64) -> Exception {
    var code: PageFaultCode = isPresent ? .present : []
    if access == .write { code.insert(.write) }
    if isUser { code.insert(.user) }
    if access == .fetch { code.rawValue |= UInt32(truncatingIfNeeded: own().pointee.fetchError) }
    return .pageFault(code, at: linear)
  }

  /// Walks to each page of an operand; a fault names the first byte of the page that is at fault.
  ///
  /// A device there ends the guest: no handler may touch one.
  func check(_ linear: UInt64, _ byteCount: Int, _ access: Access) throws(Exception) {
    let last = linear &+ UInt64(byteCount &- 1)
    if try translate(linear, access).isDevice { giveUp(.device) }
    guard linear >> 12 != last >> 12 else { return }
    if try translate(last & ~0xFFF, access).isDevice { giveUp(.device) }
  }
}
