// SPDX-License-Identifier: GPL-3.0-or-later
// A precompiled header needs one source file to be compiled with.
