// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/modelwriter.h"

#include <QSaveFile>

#include <algorithm>

namespace sourcelight::training
{

using language::ModelFile;

namespace
{

constexpr qsizetype alignment = 64;

std::array<char, 16> padded(QLatin1StringView name)
{
    std::array<char, 16> text{};
    Q_ASSERT(name.size() <= qsizetype(text.size()));
    std::ranges::copy(name, text.begin());
    return text;
}

template <typename T> void append(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof(T));
}

/// The zeros that bring @p position to where a section may begin.
QByteArray gapAt(qsizetype position)
{
    return QByteArray((alignment - position % alignment) % alignment, '\0');
}

} // namespace

void ModelWriter::add(QLatin1StringView section, std::span<const std::byte> bytes)
{
    m_sections.emplace_back(section, QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

Expected<void> ModelWriter::write(const QString &path, QLatin1StringView task, std::uint32_t features) const
{
    ModelFile::Header header{.magic = {'S', 'L', 'M', 'O', 'D', 'E', 'L', '\n'},
        .version = ModelFile::formatVersion,
        .checksum = 0,
        .task = padded(task),
        .features = features,
        .sections = std::uint32_t(m_sections.size())};
    QByteArray table, content;
    const auto begin = qsizetype(sizeof(header)) + std::ssize(m_sections) * qsizetype(sizeof(ModelFile::Section));
    content += gapAt(begin);
    for (const auto &[name, bytes] : m_sections) {
        append(table,
            ModelFile::Section{padded(name), std::uint64_t(begin + content.size()), std::uint64_t(bytes.size())});
        content += bytes;
        content += gapAt(begin + content.size());
    }
    QByteArray file;
    append(file, header);
    file += table + content;
    const auto rest = std::as_bytes(std::span(file)).subspan(offsetof(ModelFile::Header, task));
    header.checksum = language::checksumOf(rest);
    file.replace(0, sizeof(header), QByteArray(reinterpret_cast<const char *>(&header), sizeof(header)));

    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size() || !out.commit())
        return std::unexpected(Error{ErrorCode::CannotWrite, out.errorString(), path});
    return {};
}

} // namespace sourcelight::training
