/** What the terms of glossary.ts mean, in our own words; longer than many a page, so they come after it (ui/term.tsx). */
export const explanations = {
  explanations: {
    referral:
      'Meminta lembaga lain memberi layanan. Perujuk tetap terlibat dan tetap menjadi penanggung jawab kasus.',
    transfer:
      'Tanggung jawab atas kasus berpindah ke lembaga lain. Baru berpindah setelah kedua pihak mengonfirmasi serah terima.',
    handover:
      'Klien atau kasus berpindah dari satu tangan ke tangan lain. Selesai hanya bila yang menyerahkan dan yang menerima sama-sama mencatatnya.',
    baton:
      'Menunjukkan siapa yang sekarang memegang rujukan ini. Bila satu pihak sudah menyerahkan dan pihak lain belum menerima, tongkat berada di antara dua tangan.',
    turn: 'Pihak yang harus berbuat sesuatu berikutnya supaya rujukan ini berjalan.',
    lead: 'Satu lembaga yang menjaga keseluruhan kasus. Setiap kasus terbuka selalu punya tepat satu; berganti hanya melalui pelimpahan.',
    monitor: 'Anggota gugus tugas yang ikut menjaga kasus selama dipegang mitra di luar gugus tugas.',
    clientWith:
      'Lembaga tempat klien berada sekarang menurut serah terima terakhir. Bisa berbeda dari penanggung jawab kasus.',
    gap: 'Sesuatu yang seharusnya sudah terjadi, tetapi belum tercatat. Celah bukan tuduhan: pemiliknya dapat merencanakan, mencatat, atau menyanggahnya.',
    severity:
      'Seberapa berbahaya bila dibiarkan: kritis, tinggi, sedang, atau rendah. Ditentukan oleh bahayanya, bukan oleh usia klien.',
    warning: 'Batas waktunya belum lewat, tetapi sudah dekat. Masih ada waktu untuk mencegah celah.',
    shadow:
      'Aturan dihitung diam-diam untuk melihat hasilnya, tetapi tidak membuka celah bagi siapa pun sampai gugus tugas menyalakannya.',
    rule: 'Kalimat yang menyatakan apa yang harus terjadi dan kapan, beserta dasarnya. Celah dibuka oleh aturan, bukan oleh perkiraan seseorang.',
    acknowledge:
      'Pemilik celah mengambilnya: menyebut rencana dan tanggalnya. Celah selesai ketika hal yang kurang sudah dicatat.',
    contest:
      'Pemilik menyatakan celah ini keliru, dengan alasannya. Jalannya waktu berhenti 72 jam sambil diperiksa.',
    waive: 'Gugus tugas mengecualikan celah ini sampai tanggal tertentu, dengan alasan yang tercatat.',
    instruction: 'Perintah gugus tugas kepada sebuah lembaga, dengan batas waktu.',
    ladder:
      'Kepada siapa celah dinaikkan bila tidak ditangani. Celah pada kasus berhenti di ketua harian; pimpinan daerah hanya melihat jumlahnya.',
    notMeasured:
      'Lembaga itu belum menyatakan mencatat hal ini, jadi tidak dapat dikatakan terlambat atau tepat waktu.',
    paperwork:
      'Celah pada catatan dan dokumen; perlu dibereskan, tetapi tidak membahayakan seseorang hari ini.',
    resources:
      'Celah karena kurang tempat, petugas, dana, atau psikiater. Milik pimpinan lembaga, bukan petugas yang tidak mungkin menutupnya sendiri.',
    phoneList: 'Paling banyak tujuh kasus yang paling perlu ditelepon sekarang, satu baris satu kasus.',
    custody:
      'Siapa yang menjaga klien dari hari ke hari, menurut serah terima yang tercatat. Bagian bergaris berarti belum jelas.',
    spokenCode:
      'Nama bunga dan angka, misalnya MELATI-27, untuk menyebut kasus di telepon dan rapat tanpa menyebut siapa kliennya.',
    triage:
      'Keterangan singkat tanpa identitas yang boleh dilihat penerima untuk memutuskan apakah ia dapat menerima.',
    dossier: 'Identitas dan uraian untuk penerima. Tersandi dan baru terbuka setelah rujukan diterima.',
    provisional:
      'Penerima menyetujui lewat telepon dan Anda yang mencatatnya. Berlaku sampai penerima mengonfirmasi sendiri.',
    unsynced:
      'Server lembaga itu belum mengambil kiriman ini. Telepon supaya tidak terlewat; ini belum dihitung sebagai kelalaian.',
    disputed: 'Catatan kedua pihak bertentangan. Keduanya harus menyelesaikannya bersama.',
    programmeCard:
      'Apa yang diberikan dan tidak diberikan sebuah lembaga, siapa yang dapat diterimanya, dan berapa tempat kosongnya.',
    told: 'Klien berhak tahu sebelum setuju: berapa lama, apa yang ia dapat, dan apa yang tidak. Dicocokkan dengan kartu program.',
    eligibility: 'Apakah klien memenuhi syarat program tujuan, menurut kartu programnya.',
    caseConference:
      'Pertemuan lembaga-lembaga yang menangani satu kasus untuk memutuskan langkah berikutnya: awal, kasus, atau akhir.',
    stage: 'Langkah penanganan dari pengaduan sampai terminasi. Tidak semua kasus melewati semuanya.',
    breakGlass:
      'Membuka berkas kasus di luar tim sendiri karena keadaan mendesak, selama satu jam dan hanya untuk melihat. Alasan wajib diisi, dan orang kedua meninjaunya.',
    consent:
      'Klien, atau walinya, mengetahui dan menyetujui apa yang akan dilakukan dengan keterangannya. Dapat ditarik kapan saja.',
    feedback: 'Penerima memberi tahu perujuk hasil layanan, supaya rujukan tidak hilang dari pandangan.',
    aftercare: 'Menghubungi klien setelah pulang untuk memastikan ia aman dan tidak diperdagangkan lagi.',
    inTime:
      'Dijawab dalam 24 jam bila mendesak dan dalam 72 jam bila tidak, kecuali perujuk meminta waktu lain.',
    median:
      'Nilai tengah: separuh rujukan lebih cepat dari angka ini, separuh lebih lambat. Tidak terpengaruh oleh satu-dua kasus yang luar biasa.',
    silentMember:
      'Lembaga yang servernya lama tidak menghubungi gugus tugas. Mungkin hanya jaringannya; telepon untuk memastikan.',
  },
};
