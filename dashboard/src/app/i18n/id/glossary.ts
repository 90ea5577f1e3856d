/** Terms explained where they stand. In our own words; the terms are the district's own. */
export const glossary = {
  glossary: {
    explain: 'Apa arti “{{term}}”?',
    referral: {
      name: 'Rujukan',
      text: 'Meminta lembaga lain memberi layanan. Perujuk tetap terlibat dan tetap menjadi penanggung jawab kasus.',
    },
    transfer: {
      name: 'Pelimpahan kasus',
      text: 'Tanggung jawab atas kasus berpindah ke lembaga lain. Baru berpindah setelah kedua pihak mengonfirmasi serah terima.',
    },
    handover: {
      name: 'Serah terima',
      text: 'Klien atau kasus berpindah dari satu tangan ke tangan lain. Selesai hanya bila yang menyerahkan dan yang menerima sama-sama mencatatnya.',
    },
    baton: {
      name: 'Tongkat',
      text: 'Menunjukkan siapa yang sekarang memegang rujukan ini. Bila satu pihak sudah menyerahkan dan pihak lain belum menerima, tongkat berada di antara dua tangan.',
    },
    turn: {
      name: 'Giliran',
      text: 'Pihak yang harus berbuat sesuatu berikutnya supaya rujukan ini berjalan.',
    },
    lead: {
      name: 'Penanggung jawab kasus',
      text: 'Satu lembaga yang menjaga keseluruhan kasus. Setiap kasus terbuka selalu punya tepat satu; berganti hanya melalui pelimpahan.',
    },
    monitor: {
      name: 'Pengawas',
      text: 'Anggota gugus tugas yang ikut menjaga kasus selama dipegang mitra di luar gugus tugas.',
    },
    clientWith: {
      name: 'Klien bersama',
      text: 'Lembaga tempat klien berada sekarang menurut serah terima terakhir. Bisa berbeda dari penanggung jawab kasus.',
    },
    gap: {
      name: 'Celah',
      text: 'Sesuatu yang seharusnya sudah terjadi, tetapi belum tercatat. Celah bukan tuduhan: pemiliknya dapat merencanakan, mencatat, atau menyanggahnya.',
    },
    severity: {
      name: 'Tingkat kegawatan',
      text: 'Seberapa berbahaya bila dibiarkan: kritis, tinggi, sedang, atau rendah. Ditentukan oleh bahayanya, bukan oleh usia klien.',
    },
    warning: {
      name: 'Peringatan',
      text: 'Batas waktunya belum lewat, tetapi sudah dekat. Masih ada waktu untuk mencegah celah.',
    },
    shadow: {
      name: 'Bayangan',
      text: 'Aturan dihitung diam-diam untuk melihat hasilnya, tetapi tidak membuka celah bagi siapa pun sampai gugus tugas menyalakannya.',
    },
    rule: {
      name: 'Aturan',
      text: 'Kalimat yang menyatakan apa yang harus terjadi dan kapan, beserta dasarnya. Celah dibuka oleh aturan, bukan oleh perkiraan seseorang.',
    },
    acknowledge: {
      name: 'Tangani',
      text: 'Pemilik celah mengambilnya: menyebut rencana dan tanggalnya. Celah selesai ketika hal yang kurang sudah dicatat.',
    },
    contest: {
      name: 'Sanggahan',
      text: 'Pemilik menyatakan celah ini keliru, dengan alasannya. Jalannya waktu berhenti 72 jam sambil diperiksa.',
    },
    waive: {
      name: 'Pengecualian',
      text: 'Gugus tugas mengecualikan celah ini sampai tanggal tertentu, dengan alasan yang tercatat.',
    },
    instruction: {
      name: 'Instruksi',
      text: 'Perintah gugus tugas kepada sebuah lembaga, dengan batas waktu.',
    },
    ladder: {
      name: 'Jenjang',
      text: 'Kepada siapa celah dinaikkan bila tidak ditangani. Celah pada kasus berhenti di ketua harian; pimpinan daerah hanya melihat jumlahnya.',
    },
    notMeasured: {
      name: 'Tidak diukur',
      text: 'Lembaga itu belum menyatakan mencatat hal ini, jadi tidak dapat dikatakan terlambat atau tepat waktu.',
    },
    paperwork: {
      name: 'Administrasi',
      text: 'Celah pada catatan dan dokumen; perlu dibereskan, tetapi tidak membahayakan seseorang hari ini.',
    },
    resources: {
      name: 'Sumber daya',
      text: 'Celah karena kurang tempat, petugas, dana, atau psikiater. Milik pimpinan lembaga, bukan petugas yang tidak mungkin menutupnya sendiri.',
    },
    phoneList: {
      name: 'Daftar telepon',
      text: 'Paling banyak tujuh kasus yang paling perlu ditelepon sekarang, satu baris satu kasus.',
    },
    custody: {
      name: 'Pita penjagaan',
      text: 'Siapa yang menjaga klien dari hari ke hari, menurut serah terima yang tercatat. Bagian bergaris berarti belum jelas.',
    },
    spokenCode: {
      name: 'Kode sebutan',
      text: 'Nama bunga dan angka, misalnya MELATI-27, untuk menyebut kasus di telepon dan rapat tanpa menyebut siapa kliennya.',
    },
    triage: {
      name: 'Triase',
      text: 'Keterangan singkat tanpa identitas yang boleh dilihat penerima untuk memutuskan apakah ia dapat menerima.',
    },
    dossier: {
      name: 'Berkas rujukan',
      text: 'Identitas dan uraian untuk penerima. Tersandi dan baru terbuka setelah rujukan diterima.',
    },
    provisional: {
      name: 'Sementara',
      text: 'Penerima menyetujui lewat telepon dan Anda yang mencatatnya. Berlaku sampai penerima mengonfirmasi sendiri.',
    },
    unsynced: {
      name: 'Belum tersinkron',
      text: 'Server lembaga itu belum mengambil kiriman ini. Telepon supaya tidak terlewat; ini belum dihitung sebagai kelalaian.',
    },
    disputed: {
      name: 'Belum sepakat',
      text: 'Catatan kedua pihak bertentangan. Keduanya harus menyelesaikannya bersama.',
    },
    programmeCard: {
      name: 'Kartu program',
      text: 'Apa yang diberikan dan tidak diberikan sebuah lembaga, siapa yang dapat diterimanya, dan berapa tempat kosongnya.',
    },
    told: {
      name: 'Yang disampaikan kepada klien',
      text: 'Klien berhak tahu sebelum setuju: berapa lama, apa yang ia dapat, dan apa yang tidak. Dicocokkan dengan kartu program.',
    },
    eligibility: {
      name: 'Kelayakan',
      text: 'Apakah klien memenuhi syarat program tujuan, menurut kartu programnya.',
    },
    caseConference: {
      name: 'Konferensi kasus (CC)',
      text: 'Pertemuan lembaga-lembaga yang menangani satu kasus untuk memutuskan langkah berikutnya: awal, kasus, atau akhir.',
    },
    stage: {
      name: 'Tahap',
      text: 'Langkah penanganan dari pengaduan sampai terminasi. Tidak semua kasus melewati semuanya.',
    },
    breakGlass: {
      name: 'Akses darurat',
      text: 'Membuka berkas kasus di luar tim sendiri karena keadaan mendesak, selama satu jam dan hanya untuk melihat. Alasan wajib diisi, dan orang kedua meninjaunya.',
    },
    consent: {
      name: 'Persetujuan',
      text: 'Klien, atau walinya, mengetahui dan menyetujui apa yang akan dilakukan dengan keterangannya. Dapat ditarik kapan saja.',
    },
    feedback: {
      name: 'Umpan balik rujukan',
      text: 'Penerima memberi tahu perujuk hasil layanan, supaya rujukan tidak hilang dari pandangan.',
    },
    aftercare: {
      name: 'Bimbingan lanjut',
      text: 'Menghubungi klien setelah pulang untuk memastikan ia aman dan tidak diperdagangkan lagi.',
    },
    inTime: {
      name: 'Tepat waktu',
      text: 'Dijawab dalam 24 jam bila mendesak dan dalam 72 jam bila tidak, kecuali perujuk meminta waktu lain.',
    },
    median: {
      name: 'Median',
      text: 'Nilai tengah: separuh rujukan lebih cepat dari angka ini, separuh lebih lambat. Tidak terpengaruh oleh satu-dua kasus yang luar biasa.',
    },
    silentMember: {
      name: 'Anggota yang diam',
      text: 'Lembaga yang servernya lama tidak menghubungi gugus tugas. Mungkin hanya jaringannya; telepon untuk memastikan.',
    },
  },
} as const;
