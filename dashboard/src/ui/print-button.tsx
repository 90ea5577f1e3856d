import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PrintIcon } from './icons';
import { printPage } from './print';

/** Prints the page as it is: navigation hidden, black on white, the time of printing in its head. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      className="noPrint"
      leftSection={<PrintIcon size={18} />}
      onClick={() => void printPage()}
    >
      {t('print.action')}
    </Button>
  );
}
