import { DomainError } from '@estafet/relay-kit';
import { actingParty, type Label, REFERRAL_STATES, type ReferralFold } from '@estafet/schema';
import { StateChanged } from '../../kernel/errors';
import type { SendingProblem } from './referral.policy';

const SENDING_PROBLEMS: Readonly<Record<SendingProblem, { field: string; label: Label }>> = {
  UNKNOWN_DESTINATION: {
    field: 'to',
    label: {
      id: 'Tujuan rujukan tidak ada dalam direktori. Pilih lembaga dari daftar.',
      en: 'The destination is not in the directory. Choose an agency from the list.',
    },
  },
  TO_ONESELF: {
    field: 'to',
    label: {
      id: 'Rujukan tidak dapat dikirim ke diri sendiri.',
      en: 'A referral cannot be sent to oneself.',
    },
  },
  CASE_CLOSED: {
    field: 'caseId',
    label: {
      id: 'Kasus ini sudah ditutup. Buka kembali dahulu.',
      en: 'This case is closed. Reopen it first.',
    },
  },
  NOT_LEAD: {
    field: 'kind',
    label: {
      id: 'Hanya penanggung jawab kasus yang dapat melimpahkannya.',
      en: 'Only the lead of a case can transfer it.',
    },
  },
  NOT_ON_CASE: {
    field: 'caseId',
    label: {
      id: 'Lembaga Anda tidak lagi menangani kasus ini. Rujukan dikirim oleh penanggung jawab kasus atau oleh yang sedang memberi layanan.',
      en: 'Your agency no longer works on this case. A referral is sent by its lead or by whoever gives a service now.',
    },
  },
  TRANSFER_OPEN: {
    field: 'kind',
    label: {
      id: 'Masih ada pelimpahan yang berjalan. Tarik kembali atau selesaikan dahulu.',
      en: 'A transfer is still under way. Withdraw or complete it first.',
    },
  },
  NOT_YOUR_PARTNER: {
    field: 'onBehalfOf',
    label: {
      id: 'Atas nama lembaga lain hanya dapat dikirim untuk mitra tanpa sistem yang Anda limpahi kasus ini, beserta caranya (telepon atau tautan).',
      en: 'On behalf of another one can send only for a partner without a system to which you gave this case, with how it told you (phone or link).',
    },
  },
  NOT_A_TRANSFER_RECEIVED: {
    field: 'returnOf',
    label: {
      id: 'Yang dapat dikembalikan hanya pelimpahan yang Anda terima untuk kasus ini.',
      en: 'Only a transfer of this case that you received can be returned.',
    },
  },
};

export function sendingError(problem: SendingProblem): DomainError {
  const { field, label } = SENDING_PROBLEMS[problem];
  return new DomainError(problem, label, { field, rule: problem });
}

/** The choice came too late: names what the referral is now, and who made it so. */
export function staleReferral(
  fold: ReferralFold,
  { nameOf, actions }: { nameOf: (party: string) => Label; actions: readonly string[] },
): StateChanged {
  const latest = fold.acts
    .filter(({ actor }) => actor.role !== 'system')
    .sort((a, b) => (`${a.recordedAt}${a.id}` < `${b.recordedAt}${b.id}` ? -1 : 1))
    .at(-1);
  const by = latest ? nameOf(actingParty(latest)) : undefined;
  const state = REFERRAL_STATES[fold.state];
  return new StateChanged(
    {
      id: `Rujukan ini sekarang "${state.id}"${by ? `, terakhir dicatat oleh ${by.id}` : ''}. Pilihan tadi tidak berlaku lagi.`,
      en: `This referral is now "${state.en}"${by ? `, last recorded by ${by.en}` : ''}. That choice no longer applies.`,
    },
    fold.state,
    actions,
  );
}

export function wrongSignature(field: 'onBehalfOf' | 'via'): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    field === 'via'
      ? {
          id: 'Untuk mitra tanpa sistem, sebutkan caranya: telepon atau tautan. Untuk lembaga sendiri, kosongkan.',
          en: 'For a partner without a system say how it told you: phone or link. For your own agency leave it empty.',
        }
      : {
          id: 'Pencatatan atas nama lembaga ini tidak dapat dilakukan.',
          en: 'Nothing can be recorded on behalf of this party.',
        },
    { field, rule: 'SIGNATURE' },
  );
}

/** Nothing about a referral happened before it was sent. */
export function beforeSending(): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    {
      id: 'Isian "occurredAt" tidak boleh sebelum rujukan dikirim. Jika ditanyakan lewat telepon lebih dahulu, pengirim mencatat waktu itu sebagai waktu pengiriman.',
      en: 'The field "occurredAt" cannot be before the referral was sent. If it was asked by telephone first, the sender records that time as the time of sending.',
    },
    { field: 'occurredAt', rule: 'AFTER_SENDING' },
  );
}
