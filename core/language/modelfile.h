// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace sourcelight::language
{

/**
 * A file of learned weights, mapped into memory: nothing is parsed or copied, so that opening costs a checksum.
 *
 * Little-endian. A header (the letters "SLMODEL\n", the version of this format, the checksum of all that follows, the
 * name of the task, the version of the task's features, the number of sections), a table of sections (name, offset and
 * length in bytes), and the sections, each beginning at a multiple of 64 bytes. Names are ASCII, padded with NUL.
 */
class ModelFile
{
public:
    static constexpr std::uint64_t formatVersion = 1;

    struct Header {
        std::array<char, 8> magic;
        std::uint64_t version;
        std::uint64_t checksum; ///< checksumOf() the rest of the file, from `task` on
        std::array<char, 16> task;
        std::uint32_t features; ///< version of the features; a model of other features would answer nonsense
        std::uint32_t sections;
    };
    struct Section {
        std::array<char, 16> name;
        std::uint64_t offset;
        std::uint64_t length;
    };

    /**
     * Maps the model at @p path. MissingResource where there is none or it is damaged; OtherVersion for one of an older
     * or newer program, or of another task.
     */
    [[nodiscard]] static Expected<std::shared_ptr<const ModelFile>> open(
        const QString &path, QLatin1StringView task, std::uint32_t features);

    /// The bytes of a section, empty where there is none of that name; valid as long as the file.
    [[nodiscard]] std::span<const std::byte> section(QLatin1StringView name) const;

    /// The bytes of a section as values of type @p T.
    template <typename T> [[nodiscard]] std::span<const T> values(QLatin1StringView name) const
    {
        const auto bytes = section(name);
        return {reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T)};
    }

private:
    ModelFile() = default;
    [[nodiscard]] Expected<void> check(QLatin1StringView task, std::uint32_t features) const;

    QFile m_file;
    std::span<const std::byte> m_bytes;
};

/// A sum over @p bytes that any damage changes; as fast as memory (four lanes of multiply and rotate, as in xxHash).
[[nodiscard]] std::uint64_t checksumOf(std::span<const std::byte> bytes);

/// Where the models of this installation are: `../share/sourcelight/models` from the program.
[[nodiscard]] QString modelFolder();
/// The file of the model of @p task in a folder: "FOLDER/TASK.slm".
[[nodiscard]] QString modelPath(const QString &folder, QLatin1StringView task);

} // namespace sourcelight::language
