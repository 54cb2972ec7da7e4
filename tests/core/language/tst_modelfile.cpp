// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"
#include "core/language/partsofspeech.h"
#include "core/training/modelwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView task = "a toy"_L1;
constexpr std::uint32_t features = 7;
const std::vector<std::uint16_t> numbers{1, 500, 65'535};
const std::vector<float> weights{0.5F, -2.0F};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A model file is read back as it was written; whatever happens to its bytes is told, and never answered with
/// nonsense.
class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        training::ModelWriter writer;
        writer.add("numbers"_L1, numbers);
        writer.add("nothing"_L1, std::vector<int>());
        writer.add("sixteen letters."_L1, weights);
        QVERIFY(writer.write(path(), task, features));
        m_bytes = bytesOf(path());
    }

    void sectionsAreReadBack()
    {
        const auto model = ModelFile::open(path(), task, features);
        QVERIFY(model);
        const auto equal = [](const auto &found, const auto &written) { return std::ranges::equal(found, written); };
        QVERIFY(equal((*model)->values<std::uint16_t>("numbers"_L1), numbers));
        QVERIFY(equal((*model)->values<float>("sixteen letters."_L1), weights));
        QVERIFY((*model)->section("nothing"_L1).empty());
        QVERIFY((*model)->section("number"_L1).empty());
        const auto address = reinterpret_cast<std::uintptr_t>((*model)->section("sixteen letters."_L1).data());
        QCOMPARE(address % 64, std::uintptr_t(0));
    }

    void sectionsOutliveTheFileOnDisk()
    {
        const auto model = ModelFile::open(path(), task, features);
        QVERIFY(model);
        QVERIFY(QFile::remove(path()));
        QCOMPARE((*model)->values<float>("sixteen letters."_L1).back(), -2.0F);
    }

    void everyChangedByteIsNoticed()
    {
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            for (const char change : {'\x01', '\x80', '\xff'}) {
                QByteArray changed = m_bytes;
                changed[i] = char(changed[i] ^ change);
                const Error error = errorOf(changed);
                QVERIFY2(error.code == ErrorCode::MissingResource || error.code == ErrorCode::OtherVersion,
                    qPrintable(u"byte %1"_s.arg(i)));
                QCOMPARE(error.where, path());
            }
        }
    }

    void everyLostEndIsNoticed()
    {
        for (qsizetype size = 0; size < m_bytes.size(); ++size)
            QCOMPARE(errorOf(m_bytes.first(size)).code, ErrorCode::MissingResource);
        QCOMPARE(errorOf(m_bytes + '\0').code, ErrorCode::MissingResource);
    }

    void sectionsBeyondTheEndAreNoticed()
    {
        using Section = ModelFile::Section;
        Section section;
        for (const auto &[offset, length] :
            {std::pair<std::uint64_t, std::uint64_t>{64, ~0ULL}, {~63ULL, 64}, {1, 1}}) {
            QByteArray changed = m_bytes;
            std::memcpy(&section, changed.constData() + sizeof(ModelFile::Header), sizeof(Section));
            section.offset = offset;
            section.length = length;
            std::memcpy(changed.data() + sizeof(ModelFile::Header), &section, sizeof(Section));
            QCOMPARE(errorOf(signedAgain(changed)).code, ErrorCode::MissingResource);
        }
        QByteArray changed = m_bytes;
        const std::uint32_t sections = ~0U;
        std::memcpy(changed.data() + offsetof(ModelFile::Header, sections), &sections, sizeof(sections));
        QCOMPARE(errorOf(signedAgain(changed)).code, ErrorCode::MissingResource);
    }

    void anotherVersionOrTaskIsTold()
    {
        QByteArray newer = m_bytes;
        const std::uint64_t version = ModelFile::formatVersion + 1;
        std::memcpy(newer.data() + offsetof(ModelFile::Header, version), &version, sizeof(version));
        QCOMPARE(errorOf(newer).code, ErrorCode::OtherVersion);
        QVERIFY(QFile::remove(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) > 0);
        file.close();
        QCOMPARE(ModelFile::open(path(), task, features + 1).error().code, ErrorCode::OtherVersion);
        QCOMPARE(ModelFile::open(path(), "a to"_L1, features).error().code, ErrorCode::OtherVersion);
    }

    void whatIsNoFileIsMissing()
    {
        for (const QString &place : {m_folder->filePath(u"none.slm"_s), m_folder->path()}) {
            const auto model = ModelFile::open(place, task, features);
            QVERIFY(!model);
            QCOMPARE(model.error().code, ErrorCode::MissingResource);
            QCOMPARE(model.error().where, place);
        }
    }

    void resourcesSayWhichModelsAreMissing()
    {
        const auto resources = loadLanguageResources(m_folder->path());
        QVERIFY(resources);
        QVERIFY(!(*resources)->partsOfSpeech && !(*resources)->names && !(*resources)->references &&
                !(*resources)->statements);
        QCOMPARE((*resources)->missing.size(), std::size_t(7));
        QCOMPARE((*resources)->missing.front().where, modelPath(m_folder->path(), partsOfSpeechTask));
    }

    void resourcesHoldTheModelsOfTheInstallation()
    {
        const auto resources = loadLanguageResources();
        QVERIFY(resources);
        QVERIFY2((*resources)->missing.empty(), "every model of resources/models is copied beside the programs");
        QVERIFY(
            (*resources)->partsOfSpeech && (*resources)->names && (*resources)->references && (*resources)->statements);
    }

    void checksumsTellOneBitApart()
    {
        QSet<quint64> sums;
        qsizetype count = 0;
        for (std::size_t size = 0; size < 70; ++size) {
            std::vector<std::byte> bytes(size, std::byte{0});
            sums.insert(checksumOf(bytes));
            ++count;
            for (std::size_t bit = 0; bit < size * 8; ++bit) {
                bytes[bit / 8] ^= std::byte(1U << (bit % 8));
                sums.insert(checksumOf(bytes));
                bytes[bit / 8] = std::byte{0};
                ++count;
            }
        }
        QCOMPARE(sums.size(), count);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"toy.slm"_s); }

    /// What is said of a model of these bytes. They are written to a file of their own: a mapped one is never changed.
    Error errorOf(const QByteArray &bytes)
    {
        QFile::remove(path());
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {ErrorCode::CannotWrite, file.errorString(), path()};
        file.close();
        const auto model = ModelFile::open(path(), task, features);
        return model ? Error{ErrorCode::Cancelled, u"nothing was noticed"_s, path()} : model.error();
    }

    static QByteArray signedAgain(QByteArray bytes)
    {
        const auto rest = std::as_bytes(std::span(bytes)).subspan(offsetof(ModelFile::Header, task));
        const std::uint64_t sum = checksumOf(rest);
        std::memcpy(bytes.data() + offsetof(ModelFile::Header, checksum), &sum, sizeof(sum));
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
