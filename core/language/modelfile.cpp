// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/modelfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

static_assert(std::endian::native == std::endian::little, "models are mapped as they are, little-endian");

namespace
{

constexpr std::array<char, 8> magic{'S', 'L', 'M', 'O', 'D', 'E', 'L', '\n'};

template <typename T> T valueAt(std::span<const std::byte> bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

bool isNamed(const std::array<char, 16> &padded, QLatin1StringView name)
{
    return QLatin1StringView(padded.data(), qstrnlen(padded.data(), padded.size())) == name;
}

std::unexpected<Error> failure(ErrorCode code, const QString &path, const QString &detail = {})
{
    return std::unexpected(Error{code, detail, path});
}

} // namespace

Expected<std::shared_ptr<const ModelFile>> ModelFile::open(
    const QString &path, QLatin1StringView task, std::uint32_t features)
{
    std::shared_ptr<ModelFile> model(new ModelFile);
    model->m_file.setFileName(path);
    if (!model->m_file.exists())
        return failure(ErrorCode::MissingResource, path);
    if (!model->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::MissingResource, path, model->m_file.errorString());
    const qint64 size = model->m_file.size();
    const uchar *bytes = size > 0 ? model->m_file.map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return failure(ErrorCode::MissingResource, path, model->m_file.errorString());
    model->m_bytes = {reinterpret_cast<const std::byte *>(bytes), static_cast<std::size_t>(size)};
    if (const Expected<void> checked = model->check(task, features); !checked)
        return failure(checked.error().code, path, checked.error().detail);
    return model;
}

Expected<void> ModelFile::check(QLatin1StringView task, std::uint32_t features) const
{
    if (m_bytes.size() < sizeof(Header))
        return failure(ErrorCode::MissingResource, {}, u"truncated header"_s);
    const auto header = valueAt<Header>(m_bytes, 0);
    if (header.magic != magic)
        return failure(ErrorCode::MissingResource, {}, u"not a model"_s);
    if (header.version != formatVersion)
        return failure(ErrorCode::OtherVersion, {}, u"format %1, not %2"_s.arg(header.version).arg(formatVersion));
    if (checksumOf(m_bytes.subspan(offsetof(Header, task))) != header.checksum)
        return failure(ErrorCode::MissingResource, {}, u"wrong checksum"_s);
    if (!isNamed(header.task, task) || header.features != features)
        return failure(ErrorCode::OtherVersion, {}, u"features %1, not %2"_s.arg(header.features).arg(features));
    const std::size_t table = sizeof(Header) + header.sections * sizeof(Section);
    if (header.sections > 1024 || table > m_bytes.size())
        return failure(ErrorCode::MissingResource, {}, u"table of sections"_s);
    for (std::uint32_t i = 0; i < header.sections; ++i) {
        const auto section = valueAt<Section>(m_bytes, sizeof(Header) + i * sizeof(Section));
        if (section.offset % 64 != 0 || section.offset > m_bytes.size() ||
            section.length > m_bytes.size() - section.offset)
            return failure(ErrorCode::MissingResource, {}, u"section %1"_s.arg(i));
    }
    return {};
}

std::span<const std::byte> ModelFile::section(QLatin1StringView name) const
{
    const auto sections = valueAt<Header>(m_bytes, 0).sections;
    for (std::uint32_t i = 0; i < sections; ++i) {
        const auto section = valueAt<Section>(m_bytes, sizeof(Header) + i * sizeof(Section));
        if (isNamed(section.name, name))
            return m_bytes.subspan(section.offset, section.length);
    }
    return {};
}

std::uint64_t checksumOf(std::span<const std::byte> bytes)
{
    constexpr std::uint64_t first = 0x9e3779b185ebca87U, second = 0xc2b2ae3d27d4eb4fU;
    constexpr std::size_t lanes = 4, stride = lanes * sizeof(std::uint64_t);
    std::array<std::uint64_t, lanes> sums{first, second, ~first, ~second};
    const auto take = [&sums](const std::byte *from) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            std::uint64_t word;
            std::memcpy(&word, from + lane * sizeof(word), sizeof(word));
            sums[lane] = std::rotl(sums[lane] + word * second, 31) * first;
        }
    };
    std::size_t at = 0;
    for (; at + stride <= bytes.size(); at += stride)
        take(bytes.data() + at);
    std::array<std::byte, stride> rest{};
    std::ranges::copy(bytes.subspan(at), rest.begin());
    take(rest.data());
    std::uint64_t sum = bytes.size();
    for (const std::uint64_t lane : sums)
        sum = (sum ^ std::rotl(lane, 27)) * first + second;
    return sum ^ (sum >> 32);
}

QString modelFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/sourcelight/models"_L1);
}

QString modelPath(const QString &folder, QLatin1StringView task)
{
    return folder + u'/' + task + ".slm"_L1;
}

} // namespace sourcelight::language
