/* The instructions that Swift has not got, and what the assembly of this kernel offers. */
#pragma once
#include "state.h"

extern struct OwnState ownState;
extern uint8_t idt[], task[], pml4[], runEnd[];
extern uint8_t ownVC[], ownVE[], ownNMI[], ownTimer[], ownDF[];
extern uint8_t ownBackup[], ownSlices[], ownSlicesTop[], ownNMIStackTop[];

static inline struct OwnState *_Nonnull own(void) { return &ownState; }
static inline uint64_t idtAddress(void) { return (uint64_t)idt; }
static inline uint64_t taskAddress(void) { return (uint64_t)task; }
static inline uint64_t pml4Address(void) { return (uint64_t)pml4; }
static inline uint64_t backupAddress(void) { return (uint64_t)ownBackup; }
static inline uint64_t slicesAddress(void) { return (uint64_t)ownSlices; }
static inline uint64_t slicesTopAddress(void) { return (uint64_t)ownSlicesTop; }
static inline uint64_t nmiStackAddress(void) { return (uint64_t)ownNMIStackTop; }
static inline uint64_t vcEntry(void) { return (uint64_t)ownVC; }
static inline uint64_t veEntry(void) { return (uint64_t)ownVE; }
static inline uint64_t nmiEntry(void) { return (uint64_t)ownNMI; }
static inline uint64_t doubleFaultEntry(void) { return (uint64_t)ownDF; }
static inline uint64_t runEndAddress(void) { return (uint64_t)runEnd; }
static inline uint64_t nmisAddress(void) { return (uint64_t)&ownState.nmis; }
static inline uint64_t interruptsAddress(void) { return (uint64_t)&ownState.interrupts; }
static inline uint64_t timerEntry(void) { return (uint64_t)ownTimer; }

/* Memory by its address, 0 included. */
#define ACCESSORS(bits, type, suffix) \
  static inline type load##bits(uint64_t address) { \
    type value; \
    __asm__ volatile("mov" suffix " (%1), %0" : "=r"(value) : "r"(address) : "memory"); \
    return value; \
  } \
  static inline void store##bits(type value, uint64_t address) { \
    __asm__ volatile("mov" suffix " %0, (%1)" : : "r"(value), "r"(address) : "memory"); \
  }
ACCESSORS(8, uint8_t, "b")
ACCESSORS(16, uint16_t, "w")
ACCESSORS(32, uint32_t, "l")
ACCESSORS(64, uint64_t, "q")

static inline void copyPage(uint64_t source, uint64_t destination) {
  uint64_t count = 512;
  __asm__ volatile("rep movsq" : "+S"(source), "+D"(destination), "+c"(count) : : "memory");
}

static inline uint64_t readMSR(uint32_t index) {
  uint32_t low, high;
  __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(index));
  return (uint64_t)high << 32 | low;
}

static inline void writeMSR(uint32_t index, uint64_t value) {
  __asm__ volatile("wrmsr" : : "c"(index), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)) : "memory");
}

static inline void vmgexit(void) { __asm__ volatile("rep; vmmcall" : : : "memory"); }

struct CPUIDRegisters {
  uint32_t eax, ebx, ecx, edx;
};

static inline struct CPUIDRegisters cpuid(uint32_t leaf) {
  struct CPUIDRegisters r;
  __asm__ volatile("cpuid" : "=a"(r.eax), "=b"(r.ebx), "=c"(r.ecx), "=d"(r.edx) : "a"(leaf), "c"(0));
  return r;
}

struct TDRegisters {
  uint64_t rcx, rdx, r8, r9, r10, r11;
};

/* TDCALL with a leaf that the TDX module answers: RAX. */
static inline uint64_t tdcall(uint64_t leaf, struct TDRegisters *_Nonnull r) {
  uint64_t rax = leaf;
  register uint64_t r8 __asm__("r8") = r->r8;
  register uint64_t r9 __asm__("r9") = r->r9;
  register uint64_t r10 __asm__("r10") = r->r10;
  register uint64_t r11 __asm__("r11") = r->r11;
  __asm__ volatile(".byte 0x66, 0x0f, 0x01, 0xcc"
                   : "+a"(rax), "+c"(r->rcx), "+d"(r->rdx), "+r"(r8), "+r"(r9), "+r"(r10), "+r"(r11)
                   :
                   : "memory");
  r->r8 = r8;
  r->r9 = r9;
  r->r10 = r10;
  r->r11 = r11;
  return rax;
}

/* TDG.VP.VMCALL that exposes R10 to R15, six quadwords at `r`: RAX. */
uint64_t ownVMCall(uint64_t *_Nullable r);

static inline uint64_t readCR3(void) {
  uint64_t value;
  __asm__ volatile("movq %%cr3, %0" : "=r"(value));
  return value;
}
static inline void writeCR2(uint64_t value) { __asm__ volatile("movq %0, %%cr2" : : "r"(value)); }
static inline uint64_t readCR4(void) {
  uint64_t value;
  __asm__ volatile("movq %%cr4, %0" : "=r"(value));
  return value;
}
static inline uint64_t readDR6(void) {
  uint64_t value;
  __asm__ volatile("movq %%dr6, %0" : "=r"(value));
  return value;
}
static inline void writeDR6(uint64_t value) { __asm__ volatile("movq %0, %%dr6" : : "r"(value)); }
static inline uint64_t readXCR0(void) {
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (uint64_t)high << 32 | low;
}

/* The attributes of a selector, as LAR gives them; 0 where it has none. */
static inline uint32_t readAccessRights(uint32_t selector) {
  uint32_t value = 0;
  __asm__ volatile("larl %1, %0" : "+r"(value) : "r"(selector) : "cc");
  return value;
}

static inline uint64_t readGDTBase(void) {
  struct __attribute__((packed)) {
    uint16_t limit;
    uint64_t base;
  } table;
  __asm__ volatile("sgdt %0" : "=m"(table));
  return table.base;
}

static inline uint32_t readTaskRegister(void) {
  uint32_t value;
  __asm__ volatile("strl %0" : "=r"(value));
  return value & 0xffff;
}

static inline uint64_t readTimeStamp(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return (uint64_t)high << 32 | low;
}

static inline void writePort(uint16_t port, uint8_t value) {
  __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port) : "memory");
}

static inline uint8_t readPort(uint16_t port) {
  uint8_t value;
  __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port) : "memory");
  return value;
}

static inline void raiseDebugException(void) { __asm__ volatile(".byte 0xf1" : : : "memory"); }

/* XMM register `number`, 16 bytes at `value`. */
void ownReadVector(uint64_t number, uint64_t *_Nullable value);
void ownWriteVector(uint64_t number, const uint64_t *_Nullable value);

static inline void flushTranslations(void) {
  uint64_t value;
  __asm__ volatile("movq %%cr3, %0; movq %0, %%cr3" : "=r"(value) : : "memory");
}

static inline void allowInterrupt(void) { __asm__ volatile("sti; nop; cli" : : : "memory"); }

static inline void halt(void) {
  for (;;) __asm__ volatile("cli; hlt");
}
