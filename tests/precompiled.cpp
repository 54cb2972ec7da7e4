// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: its target exists for the headers that it precompiles.
