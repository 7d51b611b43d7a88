/* What the kernel's assembly and its Swift share: one structure, `ownState`, laid out in handlers.inc. */
#pragma once

/* The bits of `flags`: what a check has the handlers do. */
#define ownDebugInHandler 1 /* INT1 while the host's answer is still to be read */
#define ownTrapBeforeInformation 2 /* an OUT before TDG.VP.VEINFO.GET */
#define ownPortsInNMI 4 /* the NMI handler does port I/O of its own */

/* The models. */
#define modelPlain 0
#define modelSEVES 1
#define modelTDX 2

/* Two 2 MB pages: one with the GHCB, which is shared, and one for the checks to give away and take back. */
#define ownGHCB 0x400000
#define ownSparePage 0x600000

/* Each use of the stack of #VC and #VE takes a slice, so that one may interrupt another. */
#define ownStackSlice 8192
#define ownStackSlices 6

#define ownStateFields 23

#ifndef __ASSEMBLER__
#include <stdint.h>

struct OwnState {
  uint64_t model;
  /* What a page-table entry carries for memory of the guest's own, and for what is shared. */
  uint64_t privateAttribute;
  uint64_t sharedAttribute;
  uint64_t flags;
  /* Bit 0: CPUID in 32-bit protected mode was right; bit 1: in compatibility mode; bit 2: in long mode afterwards. */
  uint64_t early;
  /* The position of C-bit or shared bit: as the host says, and as CPUID or the TDX module says. */
  uint64_t position;
  uint64_t announcedPosition;
  uint64_t protocolVersion;
  /* Where RAM ends; above lie devices. */
  uint64_t memoryTop;
  /* TDG.VP.INFO. */
  uint64_t attributes;
  /* The error code of #PF where a page to fetch from is missing: 16 where EFER.NXE is set. */
  uint64_t fetchError;
  /* How many handlers use the GHCB: one, and one that interrupted it. */
  uint64_t ghcbDepth;
  uint64_t dr7;
  uint64_t cstar;
  /* How often, since a check set them to 0. */
  uint64_t exceptions;
  uint64_t backups;
  uint64_t interrupts;
  uint64_t interruptRIP; /* where the last one came */
  uint64_t nmis;
  uint64_t nmisInHandler;
  /* The time-stamp counter at the last NMI, and at the end of its handler. */
  uint64_t lastNMI;
  uint64_t result;
  /* How far down the handlers' stack was used. */
  uint64_t lowestStack;
};

_Static_assert(sizeof(struct OwnState) == 8 * ownStateFields, "handlers.inc has other fields");
#endif
