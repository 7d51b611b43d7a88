// Port I/O and CPUID from user mode, checked against the architecture (Intel SDM vol. 2A, IN, OUT, INS, OUTS, CPUID).
// A static Linux program without a library: in a confidential guest each instruction here goes through the kernel's own
// #VC or #VE handler. It prints a line for each check that differs, and a count; it fails only where it cannot test.
//
// The ports: 3FFh, the scratch register of the first serial port, keeps a byte; 3FEh before it is its modem status, and
// CF8h keeps a PCI configuration address of 32 bits.
typedef unsigned long u64;
typedef unsigned int u32;
typedef unsigned char u8;

static long syscall3(long number, long a, long b, long c) {
  long result;
  register long r10 __asm__("r10") = 8;
  __asm__ volatile("syscall" : "=a"(result) : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10) : "rcx", "r11", "memory");
  return result;
}

static void print(const char *text) {
  u64 count = 0;
  while (text[count]) count++;
  syscall3(1, 1, (long)text, (long)count);
}

static void print_number(u64 value, u32 base) {
  char text[20], *end = text + sizeof text - 1;
  *end = 0;
  do *--end = "0123456789abcdef"[value % base]; while (value /= base);
  if (base == 16) print("0x");
  print(end);
}

struct registers {
  u64 rax, rbx, rcx, rdx, rsi, rdi, flags;
};

// Runs `code`, which ends in RET, with these registers; 0, or the number of the signal that it raised.
long run(struct registers *registers, const void *code);
extern char run_fault[];
__asm__(
    ".pushsection .text\n"
    "run:\n"
    "  push %rbx; push %rbp; push %r12; push %r13; push %r14\n"
    "  mov %rdi, %r12; mov %rsi, %r13; mov %rsp, %r14\n"
    "  pushq 48(%r12); popfq\n"
    "  mov (%r12), %rax; mov 8(%r12), %rbx; mov 16(%r12), %rcx; mov 24(%r12), %rdx; mov 32(%r12), %rsi\n"
    "  mov 40(%r12), %rdi\n"
    "  call *%r13\n"
    "  mov %rax, (%r12); mov %rbx, 8(%r12); mov %rcx, 16(%r12); mov %rdx, 24(%r12); mov %rsi, 32(%r12)\n"
    "  mov %rdi, 40(%r12)\n"
    "  pushfq; popq 48(%r12)\n"
    "  xor %eax, %eax\n"
    "run_out:\n"
    "  cld; mov %r14, %rsp\n"
    "  pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n"
    "  ret\n"
    ".globl run_fault\n"
    "run_fault:\n"
    "  jmp run_out\n"
    "restorer:\n"
    "  mov $15, %eax; syscall\n"
    "  .globl _start\n"
    "_start:\n"
    "  and $-16, %rsp; call test\n"
    ".popsection\n");
void restorer(void);

// RAX and RIP in the saved context (Linux, arch/x86/include/uapi/asm/sigcontext.h, behind 40 bytes of ucontext).
static void on_signal(int number, void *information, u64 *context) {
  (void)information;
  context[5 + 13] = (u64)number;
  context[5 + 16] = (u64)run_fault;
}

static u32 checks, differences;
static u8 memory[16];
static const u64 canary = 0x1122334455667788;

static void expect(const char *name, const char *what, u64 found, u64 wanted) {
  if (found == wanted) return;
  differences++;
  print("ports: DIFFERS ");
  print(name);
  print(": ");
  print(what);
  print(" is ");
  print_number(found, 16);
  print(", not ");
  print_number(wanted, 16);
  print("\n");
}

#define CODE(name, ...) static const u8 name[] __attribute__((section(".text"))) = {__VA_ARGS__, 0xC3}
CODE(in_al_dx, 0xEC);
CODE(in_ax_dx, 0x66, 0xED);
CODE(in_eax_dx, 0xED);
CODE(in_eax_dx_w, 0x48, 0xED);
CODE(out_dx_al, 0xEE);
CODE(out_dx_ax, 0x66, 0xEF);
CODE(out_dx_eax, 0xEF);
CODE(in_al_61, 0xE4, 0x61);
CODE(in_ax_61, 0x66, 0xE5, 0x61);
CODE(out_80_al, 0xE6, 0x80);
CODE(insb, 0x6C);
CODE(insw, 0x66, 0x6D);
CODE(insd, 0x6D);
CODE(outsb, 0x6E);
CODE(outsw, 0x66, 0x6F);
CODE(outsd, 0x6F);
CODE(rep_insb, 0xF3, 0x6C);
CODE(rep_insd, 0xF3, 0x6D);
CODE(rep_outsb, 0xF3, 0x6E);
CODE(rep_outsd, 0xF3, 0x6F);
CODE(rep_insb_32, 0x67, 0xF3, 0x6C);
CODE(rep_outsb_32, 0x67, 0xF3, 0x6E);
CODE(cpuid, 0x0F, 0xA2);

static struct registers start(u64 rax, u64 port) {
  struct registers registers = {rax, canary, canary, port, (u64)memory, (u64)memory, 0x202};
  return registers;
}

// Runs `code`, and compares every register and the signal with what is wanted.
static int check(
    const char *name, const void *code, struct registers registers, const struct registers *wanted, long signal) {
  checks++;
  u32 before = differences;
  long raised = run(&registers, code);
  if (raised != signal) {
    expect(name, "the signal", (u64)raised, (u64)signal);
    return 0;
  }
  if (signal) return 1;
  expect(name, "RAX", registers.rax, wanted->rax);
  expect(name, "RBX", registers.rbx, wanted->rbx);
  expect(name, "RCX", registers.rcx, wanted->rcx);
  expect(name, "RDX", registers.rdx, wanted->rdx);
  expect(name, "RSI", registers.rsi, wanted->rsi);
  expect(name, "RDI", registers.rdi, wanted->rdi);
  expect(name, "RFLAGS", registers.flags & 0xCD5, wanted->flags & 0xCD5);
  return before == differences;
}

static void fill(u64 low, u64 high) {
  *(volatile u64 *)memory = low;
  *(volatile u64 *)(memory + 8) = high;
}

static void put_byte(u64 value) {
  struct registers registers = start(value, 0x3FF);
  run(&registers, out_dx_al);
}

static u64 get_byte(void) {
  struct registers registers = start(0, 0x3FF);
  return run(&registers, in_al_dx) ? ~0ul : registers.rax;
}

static void put_dword(u64 value) {
  struct registers registers = start(value, 0xCF8);
  run(&registers, out_dx_eax);
}

static u64 get_dword(void) {
  struct registers registers = start(0, 0xCF8);
  return run(&registers, in_eax_dx) ? ~0ul : registers.rax;
}

static void access(const char *group) {
  struct registers in, out;
#define SAME(rax, port) in = out = start(rax, port)
  print("ports: with ");
  print(group);
  print("\n");

  // OUT takes no more than its operand and changes nothing.
  SAME(0xFFFFFFFFFFFFFF5A, 0x3FF);
  if (check("OUT DX, AL", out_dx_al, in, &out, 0)) expect("OUT DX, AL", "the port", get_byte(), 0x5A);
  SAME(0xAAAAAAAAAAAA6B00, 0x3FE);
  if (check("OUT DX, AX", out_dx_ax, in, &out, 0)) expect("OUT DX, AX", "the port", get_byte(), 0x6B);
  SAME(0xFFFFFFFF80001234, 0xCF8);
  if (check("OUT DX, EAX", out_dx_eax, in, &out, 0)) expect("OUT DX, EAX", "the port", get_dword(), 0x80001234);
  SAME(canary, 0);
  check("OUT 80h, AL", out_80_al, in, &out, 0);

  // IN AL and AX keep the rest of RAX, IN EAX clears its upper half.
  put_byte(0x3C);
  SAME(canary, 0x3FF);
  out.rax = (canary & ~0xFFul) | 0x3C;
  check("IN AL, DX", in_al_dx, in, &out, 0);
  SAME(canary, 0x3FE);
  out.rax = (canary & ~0xFFFFul) | 0x3CB0;
  check("IN AX, DX", in_ax_dx, in, &out, 0);
  put_dword(0x80005678);
  SAME(canary, 0xCF8);
  out.rax = 0x80005678;
  check("IN EAX, DX", in_eax_dx, in, &out, 0);
  check("IN EAX, DX with REX.W", in_eax_dx_w, in, &out, 0);
  SAME(0xFFFFFFFFFFFFFFFF, 0);
  struct registers probe = in;
  checks++;
  if (run(&probe, in_al_61)) expect("IN AL, 61h", "the signal", 11, 0);
  else expect("IN AL, 61h", "RAX without AL", probe.rax >> 8, 0xFFFFFFFFFFFFFF);
  probe = in;
  checks++;
  if (run(&probe, in_ax_61)) expect("IN AX, 61h", "the signal", 11, 0);
  else expect("IN AX, 61h", "RAX without AX", probe.rax >> 16, 0xFFFFFFFFFFFF);

  // INS and OUTS: the register moves by one element, and RCX stays without REP.
  put_byte(0x77);
  fill(canary, canary);
  SAME(canary, 0x3FF);
  out.rdi += 1;
  if (check("INSB", insb, in, &out, 0)) expect("INSB", "memory", *(volatile u64 *)memory, (canary & ~0xFFul) | 0x77);
  fill(canary, canary);
  SAME(canary, 0x3FE);
  out.rdi += 2;
  if (check("INSW", insw, in, &out, 0)) expect("INSW", "memory", *(volatile u64 *)memory, (canary & ~0xFFFFul) | 0x77B0);
  put_dword(0x80009ABC);
  fill(canary, canary);
  SAME(canary, 0xCF8);
  out.rdi += 4;
  if (check("INSD", insd, in, &out, 0))
    expect("INSD", "memory", *(volatile u64 *)memory, (canary & ~0xFFFFFFFFul) | 0x80009ABC);
  fill(0x44, 0);
  SAME(canary, 0x3FF);
  out.rsi += 1;
  if (check("OUTSB", outsb, in, &out, 0)) expect("OUTSB", "the port", get_byte(), 0x44);
  fill(0x5500, 0);
  SAME(canary, 0x3FE);
  out.rsi += 2;
  if (check("OUTSW", outsw, in, &out, 0)) expect("OUTSW", "the port", get_byte(), 0x55);
  fill(0x80004444, 0);
  SAME(canary, 0xCF8);
  out.rsi += 4;
  if (check("OUTSD", outsd, in, &out, 0)) expect("OUTSD", "the port", get_dword(), 0x80004444);

  // With REP as often as RCX says, which ends at 0; downwards under DF; not at all for 0.
  put_byte(0x21);
  fill(canary, canary);
  SAME(canary, 0x3FF);
  in.rcx = 5;
  out.rcx = 0;
  out.rdi += 5;
  if (check("REP INSB", rep_insb, in, &out, 0))
    expect("REP INSB", "memory", *(volatile u64 *)memory, (canary & ~0xFFFFFFFFFFul) | 0x2121212121);
  SAME(canary, 0x3FF);
  in.rcx = out.rcx = 0;
  check("REP INSB, no count", rep_insb, in, &out, 0);
  check("REP OUTSB, no count", rep_outsb, in, &out, 0);
  put_dword(0x80001110);
  fill(canary, canary);
  SAME(canary, 0xCF8);
  in.rcx = 2;
  in.rdi = out.rdi = (u64)memory + 4;
  in.flags = out.flags = 0x602;
  out.rcx = 0;
  out.rdi -= 8;
  if (check("REP INSD downwards", rep_insd, in, &out, 0))
    expect("REP INSD downwards", "memory", *(volatile u64 *)memory, 0x8000111080001110);
  fill(0x0000000000654321, 0);
  SAME(canary, 0x3FF);
  in.rcx = 3;
  out.rcx = 0;
  out.rsi += 3;
  if (check("REP OUTSB", rep_outsb, in, &out, 0)) expect("REP OUTSB", "the port", get_byte(), 0x65);
  SAME(canary, 0x3FF);
  in.rcx = 3;
  in.rsi = (u64)memory + 2;
  in.flags = out.flags = 0x602;
  out.rcx = 0;
  out.rsi = (u64)memory - 1;
  if (check("REP OUTSB downwards", rep_outsb, in, &out, 0)) expect("REP OUTSB downwards", "the port", get_byte(), 0x21);
  fill(0x8000222080001110, 0);
  SAME(canary, 0xCF8);
  in.rcx = 2;
  out.rcx = 0;
  out.rsi += 8;
  if (check("REP OUTSD", rep_outsd, in, &out, 0)) expect("REP OUTSD", "the port", get_dword(), 0x80002220);
  // With 67h ECX counts, and what it and the index become has 32 bits.
  fill(0x0000000000998877, 0);
  SAME(canary, 0x3FF);
  in.rcx = 0xFFFFFFFF00000003;
  in.rsi |= 0xABCD000000000000;
  out.rcx = 0;
  out.rsi = (u64)memory + 3;
  if (check("REP OUTSB with 67h", rep_outsb_32, in, &out, 0)) expect("REP OUTSB with 67h", "the port", get_byte(), 0x99);
  SAME(canary, 0x3FF);
  in.rcx = 0xFFFFFFFF00000002;
  in.rdi |= 0xABCD000000000000;
  out.rcx = 0;
  out.rdi = (u64)memory + 2;
  check("REP INSB with 67h", rep_insb_32, in, &out, 0);
  // The destination faults: nothing has moved.
  SAME(canary, 0x3FF);
  in.rdi = 0x1000;
  check("INSB to no memory", insb, in, &out, 11);
  SAME(canary, 0x3FF);
  in.rsi = 0x1000;
  check("OUTSB from no memory", outsb, in, &out, 11);
}

void test(void) {
  struct {
    void *handler;
    u64 flags;
    void *restorer;
    u64 mask;
  } action = {(void *)on_signal, 0x44000004, (void *)restorer, 0};
  syscall3(13, 11, (long)&action, 0);
  syscall3(13, 7, (long)&action, 0);
  syscall3(13, 4, (long)&action, 0);

  struct registers in = start(canary, 0x3FF);
  check("IN AL, DX without permission", in_al_dx, in, &in, 11);
  check("OUT DX, AL without permission", out_dx_al, in, &in, 11);
  check("INSB without permission", insb, in, &in, 11);
  check("REP OUTSB without permission", rep_outsb, in, &in, 11);

  // ioperm for each range, then iopl.
  if (syscall3(173, 0x3F8, 8, 1) || syscall3(173, 0xCF8, 8, 1) || syscall3(173, 0x61, 2, 1) || syscall3(173, 0x80, 1, 1)) {
    print("ports: no ioperm\n");
    syscall3(231, 2, 0, 0);
  }
  access("ioperm");
  // The last port that is allowed, and the first that is not.
  in = start(canary, 0x3FF);
  check("IN AX, DX half without permission", in_ax_dx, in, &in, 11);
  syscall3(173, 0x3F8, 8, 0);
  check("IN AL, DX with permission taken back", in_al_dx, in, &in, 11);
  if (syscall3(172, 3, 0, 0)) {
    print("ports: no iopl\n");
    syscall3(231, 2, 0, 0);
  }
  access("iopl");

  // CPUID clears the upper halves.
  for (u32 leaf = 0; leaf < 2; leaf++) {
    struct registers registers = start(0xFFFFFFFF00000000 | leaf, canary);
    checks++;
    if (run(&registers, cpuid)) {
      expect("CPUID", "the signal", 11, 0);
      continue;
    }
    expect("CPUID", "bits 63:32", (registers.rax | registers.rbx | registers.rcx | registers.rdx) >> 32, 0);
    if (leaf == 0) expect("CPUID", "the vendor", registers.rbx == 0x756E6547 || registers.rbx == 0x68747541, 1);
  }
  print("ports: ");
  print_number(checks, 10);
  print(" checks, ");
  print_number(differences, 10);
  print(" differences\n");
  syscall3(231, 0, 0, 0);
}
