import Guest
import Primitives
import X86

// What the checks of checks.inc need that is easier said in Swift. None of it is the handlers'.

/// MapGPA of a page to shared, and back; TDG.MEM.PAGE.ACCEPT. Each step that is as it should be is a bit of the answer.
@c func ownConvertPage() -> UInt64 {
  let address = UInt64(ownSparePage)
  let slot = directoryEntry(address)
  let entry = memory(slot)
  var done: UInt64 = 0
  setMemory(0x1122_3344_5566_7788, address)
  if mapGPA(address | own().pointee.sharedAttribute) == 0 { done |= 1 }
  setMemory(entry | own().pointee.sharedAttribute, slot)
  flushTranslations()
  // What was the guest's own is not what others see.
  if memory(address) != 0x1122_3344_5566_7788 { done |= 2 }
  setMemory(0x99AA_BBCC_DDEE_FF00, address)
  if memory(address) == 0x99AA_BBCC_DDEE_FF00 { done |= 4 }
  if mapGPA(address) == 0 { done |= 8 }
  setMemory(entry, slot)
  flushTranslations()
  var registers = TDRegisters()
  registers.rcx = address | 1
  if tdcall(TDCallLeaf.pageAccept.rawValue, &registers) == TDCallStatus.success.rawValue { done |= 16 }
  if memory(address) == 0 { done |= 32 }
  return done
}

/// MapGPA of 2 MiB: R10.
private func mapGPA(_ address: UInt64) -> UInt64 {
  var registers: InlineArray<6, UInt64> = [0, 0x10001, address, 0x20_0000, 0, 0]
  _ = callHost(&registers)
  return registers[0]
}

/// Where the entry of a 2 MiB page below 1 GiB is.
private func directoryEntry(_ address: UInt64) -> UInt64 {
  let mask = 0x000F_FFFF_FFFF_F000 & ~(own().pointee.privateAttribute | own().pointee.sharedAttribute)
  let directory = memory(memory(pml4Address()) & mask) & mask
  return directory &+ (address >> 21) &* 8
}

// MARK: NMIs and interrupts at every point

private struct Sweep {
  var period: UInt64 = 0
  var offset: UInt64 = 0
  var points: UInt64 = 0
  var before: UInt64 = 0
  var behind: UInt64 = 0
}

private nonisolated(unsafe) var sweep = Sweep()

/// How many of the points of the last sweep were inside the handler.
@c func ownSweptPoints() -> UInt64 { sweep.points }

/// The local APIC as x2APIC, for those models where it is not: 0 where there is none.
@c func ownEnableAPIC() -> UInt64 {
  guard cpuid(1).ecx & 1 << 21 != 0 else { return 0 }
  let base = readMSR(0x1B)
  if base & 0xC00 != 0xC00 { writeMSR(0x1B, base | 0xC00) }
  writeMSR(0x80F, 0x1FF)
  return 1
}

/// The interval timer's channel 0 again and again, and the I/O APIC sends an NMI for it.
@c func ownStartNMIs() {
  sweep = Sweep()
  routeTimer(0x400)
  writePort(0x43, 0x34)
  writePort(0x40, 48)
  writePort(0x40, 0)
  // Two NMIs tell the period.
  awaitNMI()
  let first = own().pointee.lastNMI
  for _ in 0..<64 { awaitNMI() }
  sweep.period = (own().pointee.lastNMI &- first) >> 6
  own().pointee.nmisInHandler = 0
}

@c func ownStopNMIs() {
  routeTimer(0x1_0000)
  writePort(0x43, 0x30)
}

/// Pin 2 of the I/O APIC, to the one processor.
private func routeTimer(_ entry: UInt32) {
  store32(0x15, 0xFEC0_0000)
  store32(0, 0xFEC0_0010)
  store32(0x14, 0xFEC0_0000)
  store32(entry, 0xFEC0_0010)
}

/// The delay before the next OUT, so that the next NMI comes one tick later in it; 0 at the end.
@c func ownNextNMI() -> UInt64 {
  if sweep.offset > 0 {
    // The NMI of the last OUT, which may come behind it.
    if own().pointee.nmis & 1 != 0 { awaitNMI() }
    count(isInside: own().pointee.nmisInHandler != sweep.before)
    if isSwept { return 0 }
  }
  sweep.offset &+= 1
  awaitNMI()
  own().pointee.nmis = 1
  sweep.before = own().pointee.nmisInHandler
  // The first NMIs come in the delay.
  let target = own().pointee.lastNMI &+ sweep.period &+ 400 &- sweep.offset
  return target &- readTimeStamp()
}

/// Where other processors have turns, too, the points do not lie one behind the other.
private var isSwept: Bool { sweep.behind > 100 && sweep.points >= 500 || sweep.offset > 20_000 }

private func count(isInside: Bool) {
  if isInside {
    sweep.points &+= 1
    sweep.behind = 0
  } else if sweep.points > 0 {
    sweep.behind &+= 1
  }
}

@c(ownAwaitNMI) func awaitNMI() {
  let count = load64(nmisAddress())
  while load64(nmisAddress()) == count {}
}

/// The timer in one-shot mode, vector 2Fh, a count to a tick.
@c func ownStartTimer() {
  sweep = Sweep()
  writeMSR(0x83E, 0xB)
  writeMSR(0x832, 0x2F)
}

@c func ownStopTimer() {
  writeMSR(0x832, 0x1_0000)
}

/// The delay before the next OUT, so that the timer's interrupt becomes due one tick later in it; 0 at the end.
@c func ownNextTimer() -> UInt64 {
  if sweep.offset > 0 {
    var patience = 10_000
    while load64(interruptsAddress()) == 0, patience > 0 {
      allowInterrupt()
      patience &-= 1
    }
    if own().pointee.interrupts != 1 { own().pointee.result &+= 1 }
    count(isInside: own().pointee.interruptRIP == load64(runEndAddress()))
    if isSwept { return 0 }
  }
  sweep.offset &+= 1
  own().pointee.interrupts = 0
  writeMSR(0x838, 30_000)
  let begun = readTimeStamp()
  return begun &+ 31_000 &- sweep.offset &- readTimeStamp()
}

/// How much of a slice of the handlers' stack was ever used, at most.
@c func ownStackUse() -> UInt64 {
  var most: UInt64 = 0
  var end = slicesTopAddress()
  while end > slicesAddress() {
    let begin = end &- UInt64(ownStackSlice)
    var lowest = begin
    while lowest < end, memory(lowest) == 0 { lowest &+= 8 }
    most = max(most, end &- lowest)
    end = begin
  }
  own().pointee.lowestStack = most
  return most
}
