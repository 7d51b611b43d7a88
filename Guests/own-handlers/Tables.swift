import Primitives
import X86

// What the tour's own tables lack for a confidential guest: attributes in page-table entries, gates for #VC, #VE and NMI,
// and their stacks.

/// Gives every entry of the page tables its attribute: RAM is the guest's own, devices and the GHCB are shared.
@c func ownApplyAttributes(_ root: UInt64) {
  guard own().pointee.model != UInt64(modelPlain) else { return }
  apply(table: root, level: 4)
}

private func apply(table: UInt64, level: Int) {
  let privateAttribute = own().pointee.privateAttribute
  let sharedAttribute = own().pointee.sharedAttribute
  for index in 0..<UInt64(512) {
    let slot = table &+ index &* 8
    let entry = memory(slot)
    guard entry & 1 != 0 else { continue }
    let address = entry & 0x000F_FFFF_FFFF_F000 & ~(privateAttribute | sharedAttribute)
    let isLeaf = level == 1 || entry & 0x80 != 0
    if !isLeaf { apply(table: address, level: level &- 1) }
    let isGHCB = isLeaf && level == 2 && address == UInt64(ownGHCB) && own().pointee.model == UInt64(modelSEVES)
    let isShared = isLeaf && address >= own().pointee.memoryTop || isGHCB
    setMemory(entry | (isShared ? sharedAttribute : privateAttribute), slot)
  }
}

/// Gates, stacks, and under SEV-ES the GHCB: from here on #VC, #VE and NMI find their handlers.
@c func ownSetGates() {
  setMemory(slicesTopAddress(), taskAddress() &+ 44)
  setMemory(nmiStackAddress(), taskAddress() &+ 52)
  setGate(.nonMaskableInterrupt, nmiEntry(), stack: 3)
  setGate(Vector(rawValue: 0x2F), timerEntry(), stack: 0)
  switch own().pointee.model {
  case UInt64(modelSEVES):
    setGate(.vmmCommunication, vcEntry(), stack: 2)
    // Shared now: what lay there under the C-bit is noise.
    for offset in stride(from: UInt64(0), to: 4096, by: 8) { setMemory(0, UInt64(ownGHCB) &+ offset) }
    writeMSR(0xC001_0130, UInt64(ownGHCB))
  case UInt64(modelTDX):
    setGate(.virtualization, veEntry(), stack: 2)
    setGate(.doubleFault, doubleFaultEntry(), stack: 1)
  default: break
  }
}

private func setGate(_ vector: Vector, _ target: UInt64, stack: UInt64) {
  let gate = idtAddress() &+ UInt64(vector.rawValue) &* 16
  setMemory(target & 0xFFFF | 0x10 << 16 | stack << 32 | 0x8E << 40 | (target >> 16 & 0xFFFF) << 48, gate)
  setMemory(target >> 32, gate &+ 8)
}
