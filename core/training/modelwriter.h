// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"

#include <vector>

namespace sourcelight::training
{

/// Puts a model file together, see language::ModelFile.
class ModelWriter
{
public:
    void add(QLatin1StringView section, std::span<const std::byte> bytes);
    template <typename T> void add(QLatin1StringView section, const std::vector<T> &values)
    {
        add(section, std::as_bytes(std::span(values)));
    }

    /// Writes the file at @p path whole or not at all. CannotWrite on failure.
    [[nodiscard]] Expected<void> write(const QString &path, QLatin1StringView task, std::uint32_t features) const;

private:
    std::vector<std::pair<QLatin1StringView, QByteArray>> m_sections;
};

} // namespace sourcelight::training
